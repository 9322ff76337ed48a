package org.rationale.eval.matching;

import java.util.ArrayList;
import java.util.List;
import org.rationale.corpus.Mention;

/**
 * Cuts the mentions of a document into groups that do not touch each other: no mention overlaps one
 * of another group, so each group can be matched by itself.
 */
final class Components {

  /** One group: both lists in document order; either may be empty. */
  record Component(List<Mention> gold, List<Mention> predicted) {}

  private Components() {}

  /** The groups in document order. Both lists must be in document order. */
  static List<Component> of(List<Mention> gold, List<Mention> predicted) {
    List<Component> components = new ArrayList<>();
    int end = -1;
    int g = 0;
    int p = 0;
    while (g < gold.size() || p < predicted.size()) {
      boolean goldNext =
          p == predicted.size()
              || (g < gold.size() && gold.get(g).span().start() <= predicted.get(p).span().start());
      Mention next = goldNext ? gold.get(g++) : predicted.get(p++);
      if (next.span().start() >= end) {
        components.add(new Component(new ArrayList<>(), new ArrayList<>()));
      }
      end = Math.max(end, next.span().end());
      Component current = components.get(components.size() - 1);
      (goldNext ? current.gold() : current.predicted()).add(next);
    }
    return components;
  }
}

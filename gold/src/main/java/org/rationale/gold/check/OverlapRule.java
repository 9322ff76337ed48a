package org.rationale.gold.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rationale.corpus.Mention;
import org.rationale.corpus.file.Finding;
import org.rationale.gold.brat.BratDocument.Label;

/** Labels overlap only where the schema lets one stand inside the other. */
record OverlapRule(Schema schema) implements Rule {

  @Override
  public Stream<Finding> check(LabelledText labelled) {
    List<Finding> findings = new ArrayList<>();
    List<Label> labels = labelled.labels();
    for (int i = 0; i < labels.size(); i++) {
      Label first = labels.get(i);
      int end = first.mention().span().end();
      for (int j = i + 1; j < labels.size() && labels.get(j).mention().span().start() < end; j++) {
        Label second = labels.get(j);
        String problem = problem(labelled, first.mention(), second);
        if (!problem.isEmpty()) {
          findings.add(
              labelled.error(
                  second,
                  problem.formatted(
                      labelled.name(first) + " (line " + labelled.line(first) + ")")));
        }
      }
    }
    return findings.stream();
  }

  private String problem(LabelledText labelled, Mention outer, Label label) {
    Mention inner = label.mention();
    if (inner.fragments().equals(outer.fragments())) {
      return inner.type().equals(outer.type())
          ? "labels the same text as %s; delete one of the two"
          : "labels the same text as %s; decide which type it is and delete the other";
    }
    if (!outer.span().contains(inner.span())) {
      return "overlaps %s, but neither holds the other; keep the longer, or move a border";
    }
    if (schema.allowsInside(inner, labelled.surface(label), outer.type())) {
      return "";
    }
    boolean onlyFullDate =
        schema.nestings().stream()
            .anyMatch(n -> n.inner().equals(inner.type()) && n.outer().equals(outer.type()));
    return onlyFullDate
        ? "stands inside %s, where only a date with day, month and year is labelled; delete it"
        : "stands inside %s, where its type is not labelled; delete the shorter";
  }
}

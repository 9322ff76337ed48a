package org.rationale.eval.matching;

import java.util.ArrayList;
import java.util.List;
import org.rationale.corpus.Mention;

/**
 * Finds the predicted mentions whose spans overlap a gold mention, for one gold mention after the
 * other. What lies before the present one is not looked at again, so that the time is that of what
 * is found, even where one mention covers all others.
 */
final class Overlaps {

  private final List<Mention> predicted;

  /** Those that start before the present gold mention and may end behind its start. */
  private final List<Integer> open = new ArrayList<>();

  private int next;

  /**
   * Overlaps with some mentions.
   *
   * @param predicted in document order
   */
  Overlaps(List<Mention> predicted) {
    this.predicted = predicted;
  }

  /**
   * The indexes of the predicted mentions whose spans overlap that of a gold mention, gaps between
   * fragments included.
   *
   * @param gold not before the mention that was asked for last, in document order
   */
  List<Integer> of(Mention gold) {
    int start = gold.span().start();
    while (next < predicted.size() && predicted.get(next).span().start() <= start) {
      open.add(next++);
    }
    open.removeIf(p -> predicted.get(p).span().end() <= start);
    List<Integer> found = new ArrayList<>(open);
    for (int p = next;
        p < predicted.size() && predicted.get(p).span().start() < gold.span().end();
        p++) {
      found.add(p);
    }
    return found;
  }
}

package org.rationale.eval.matching;

import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;

/**
 * A gold mention and the predicted mention that was matched with it. They share a character.
 *
 * @param gold what is true
 * @param predicted what was found
 */
public record Pair(Mention gold, Mention predicted) {

  /** Whether both have the same type. */
  public boolean sameType() {
    return gold.type().equals(predicted.type());
  }

  /** Whether both cover exactly the same characters, fragment by fragment. */
  public boolean sameSpan() {
    return gold.fragments().equals(predicted.fragments());
  }

  /** Number of UTF-16 positions that both mentions cover; gaps between fragments do not count. */
  public int overlap() {
    return overlap(gold, predicted);
  }

  /** Number of UTF-16 positions that both mentions cover; gaps between fragments do not count. */
  public static int overlap(Mention one, Mention other) {
    if (one.fragments().size() == 1 && other.fragments().size() == 1) {
      return one.fragments().get(0).overlapLength(other.fragments().get(0));
    }
    int shared = 0;
    for (Span a : one.fragments()) {
      for (Span b : other.fragments()) {
        shared += a.overlapLength(b);
      }
    }
    return shared;
  }

  /** Number of UTF-16 positions that a mention covers; gaps between fragments do not count. */
  public static int length(Mention mention) {
    return mention.fragments().stream().mapToInt(Span::length).sum();
  }
}

package org.rationale.eval.report;

import org.rationale.eval.Counts;
import org.rationale.eval.Score;

/**
 * Counts with the scores made of them. A compatibility mode may make other scores of the same
 * counts than we do, for instance 0 where ours is undefined.
 *
 * @param counts what was counted
 * @param score what it was scored
 */
public record Measured(Counts counts, Score score) {

  /** Counts scored as we do. */
  public static Measured of(Counts counts) {
    return new Measured(counts, counts.score());
  }
}

package org.rationale.eval.report;

import org.rationale.eval.Counts;
import org.rationale.eval.Score;

/**
 * Counts with the points and the scores made of them. A compatibility mode may make others of the
 * same counts than we do: no half point for a partial pair, or 0 where our score is undefined.
 *
 * @param counts what was counted
 * @param matched points earned; also called true positives
 * @param score what it was scored
 */
public record Measured(Counts counts, double matched, Score score) {

  /** Counts scored as we do. */
  public static Measured of(Counts counts) {
    return new Measured(counts, counts.matched(), counts.score());
  }

  /** Points that predictions did not earn. */
  public double falsePositives() {
    return counts.predicted() - matched;
  }

  /** Points that gold mentions did not bring. */
  public double falseNegatives() {
    return counts.gold() - matched;
  }
}

package org.rationale.eval.compat;

import org.rationale.eval.Counts;
import org.rationale.eval.Score;
import org.rationale.eval.report.Measured;

/** Scores as most programs compute them: 0 where they are undefined. */
final class ZeroDivision {

  private ZeroDivision() {}

  static Measured measured(Counts counts) {
    return measured(counts, counts.matched());
  }

  static Measured measured(Counts counts, double matched) {
    return new Measured(counts, matched, score(matched, counts.gold(), counts.predicted()));
  }

  static Score score(double matched, long gold, long predicted) {
    double precision = predicted == 0 ? 0 : matched / predicted;
    double recall = gold == 0 ? 0 : matched / gold;
    double sum = precision + recall;
    return new Score(precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum);
  }
}

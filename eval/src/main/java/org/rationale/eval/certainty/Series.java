package org.rationale.eval.certainty;

import org.rationale.eval.Score;

/** The scores of many rounds, round by round. */
final class Series {

  private final double[] precision;
  private final double[] recall;
  private final double[] f1;

  Series(int rounds) {
    precision = new double[rounds];
    recall = new double[rounds];
    f1 = new double[rounds];
  }

  /** Keeps the score of one round; rounds may come in any order and from any thread, each once. */
  void set(int round, Score score) {
    precision[round] = score.precision();
    recall[round] = score.recall();
    f1[round] = score.f1();
  }

  ScoreInterval interval(double confidence) {
    return new ScoreInterval(
        Interval.ofResamples(precision, confidence),
        Interval.ofResamples(recall, confidence),
        Interval.ofResamples(f1, confidence));
  }
}

package org.rationale.eval;

/**
 * What became of the gold and the predicted mentions, in the terms of MUC-5 and SemEval-2013 task
 * 9.1. A partial pair earns half a point, a correct one a whole point.
 *
 * @param correct pairs that are right under the metric
 * @param incorrect pairs that are wrong under the metric
 * @param partial pairs that are half right under the metric
 * @param missed gold mentions without a partner
 * @param spurious predicted mentions without a partner
 */
public record Counts(long correct, long incorrect, long partial, long missed, long spurious) {

  /** Nothing on either side; every score of it is {@code NaN}. */
  public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

  public Counts {
    if (correct < 0 || incorrect < 0 || partial < 0 || missed < 0 || spurious < 0) {
      throw new IllegalArgumentException(
          "counts are 0 or more, but they are %d correct, %d incorrect, %d partial, %d missed, %d spurious"
              .formatted(correct, incorrect, partial, missed, spurious));
    }
  }

  /** Counts of a metric that knows right and not right only. */
  public static Counts of(long matched, long gold, long predicted) {
    return new Counts(matched, 0, 0, gold - matched, predicted - matched);
  }

  /** Number of gold mentions (MUC: possible). */
  public long gold() {
    return correct + incorrect + partial + missed;
  }

  /** Number of predicted mentions (MUC: actual). */
  public long predicted() {
    return correct + incorrect + partial + spurious;
  }

  /** Points earned: correct pairs and half of the partial ones. Also called true positives. */
  public double matched() {
    return correct + partial / 2.0;
  }

  /** Points per prediction; {@code NaN} without a prediction. */
  public double precision() {
    return matched() / predicted();
  }

  /** Points per gold mention; {@code NaN} without a gold mention. */
  public double recall() {
    return matched() / gold();
  }

  /**
   * The harmonic mean of precision and recall, as twice the points per mention of both sides: 0
   * where one side is empty, {@code NaN} where both are.
   */
  public double f1() {
    return 2 * matched() / (gold() + predicted());
  }

  /** The three scores as a value. */
  public Score score() {
    return new Score(precision(), recall(), f1());
  }

  /** The sum, count by count. */
  public Counts plus(Counts other) {
    return new Counts(
        correct + other.correct,
        incorrect + other.incorrect,
        partial + other.partial,
        missed + other.missed,
        spurious + other.spurious);
  }
}

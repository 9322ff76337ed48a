package org.rationale.eval.certainty;

import java.util.Arrays;

/**
 * Where a score would lie if other documents of the same kind had been scored.
 *
 * @param low lower end, {@code NaN} where nothing can be said
 * @param high upper end, {@code NaN} where nothing can be said
 * @param standardError standard deviation of the resampled score
 */
public record Interval(double low, double high, double standardError) {

  /** Part of the resamples in which a score may be undefined before the interval is so too. */
  private static final double MOST_UNDEFINED = 0.05;

  private static final Interval UNDEFINED = new Interval(Double.NaN, Double.NaN, Double.NaN);

  /**
   * The percentile interval of resampled scores. Undefined ones are left out; where they are more
   * than one in twenty, the interval is undefined.
   *
   * @param scores one for each resample, in any order
   * @param confidence for instance 0.95
   */
  static Interval ofResamples(double[] scores, double confidence) {
    double[] sorted = Arrays.stream(scores).filter(s -> !Double.isNaN(s)).sorted().toArray();
    if (sorted.length < 2 || scores.length - sorted.length > MOST_UNDEFINED * scores.length) {
      return UNDEFINED;
    }
    double tail = (1 - confidence) / 2;
    double mean = Arrays.stream(sorted).average().orElse(Double.NaN);
    double squares = Arrays.stream(sorted).map(s -> (s - mean) * (s - mean)).sum();
    return new Interval(
        quantile(sorted, tail),
        quantile(sorted, 1 - tail),
        Math.sqrt(squares / (sorted.length - 1)));
  }

  /**
   * The value below which a part of the values lies, linear between neighbours (type 7 of Hyndman
   * and Fan, 1996).
   *
   * @param sorted at least one value, in ascending order
   * @param part from 0 to 1
   */
  static double quantile(double[] sorted, double part) {
    double place = part * (sorted.length - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}

package org.rationale.eval.certainty;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Paired approximate randomization (Noreen, 1989; Yeh, 2000): if two systems are alike, it does not
 * matter which of them made which output, so swapping them document by document, at random, gives
 * differences as great as the one that was seen about as often as not.
 *
 * @param rounds number of random swaps, at least 1
 * @param seed of the random numbers
 */
record Randomization(int rounds, long seed) {

  /** Rounding must not make an equal difference look smaller. */
  private static final double EQUAL = 1e-12;

  Randomization {
    if (rounds < 1) {
      throw new IllegalArgumentException(
          "a randomization test needs at least 1 round, but has " + rounds);
    }
  }

  /**
   * The probability of an absolute difference in F1 as great as the one that was seen; {@code NaN}
   * where there is none.
   *
   * @param one matched, gold and predicted of each document by the first system
   * @param other the same by the second system
   */
  double p(double[][] one, double[][] other) {
    double seen = Math.abs(difference(one, other, new boolean[one.length]));
    if (Double.isNaN(seen)) {
      return Double.NaN;
    }
    long[] seeds = new SplittableRandom(seed).longs(rounds).toArray();
    long asGreat =
        IntStream.range(0, rounds)
            .parallel()
            .filter(
                round -> {
                  SplittableRandom random = new SplittableRandom(seeds[round]);
                  boolean[] swap = new boolean[one.length];
                  for (int d = 0; d < swap.length; d++) {
                    swap[d] = random.nextBoolean();
                  }
                  double swapped = Math.abs(difference(one, other, swap));
                  return Double.isNaN(swapped) || swapped >= seen - EQUAL;
                })
            .count();
    return (asGreat + 1.0) / (rounds + 1.0);
  }

  private static double difference(double[][] one, double[][] other, boolean[] swap) {
    double[] first = new double[3];
    double[] second = new double[3];
    for (int d = 0; d < swap.length; d++) {
      double[] a = swap[d] ? other[d] : one[d];
      double[] b = swap[d] ? one[d] : other[d];
      for (int c = 0; c < 3; c++) {
        first[c] += a[c];
        second[c] += b[c];
      }
    }
    return f1(first) - f1(second);
  }

  /** F1 of matched, gold and predicted. */
  static double f1(double[] counts) {
    return 2 * counts[0] / (counts[1] + counts[2]);
  }
}

package org.rationale.eval.certainty;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Holm's correction (1979) for testing several hypotheses at once. */
final class Holm {

  private Holm() {}

  /**
   * The corrected p-values, in the order of the given ones: the smallest times their number, the
   * next times one less, and so on, none below the one before, none above 1. An undefined p-value
   * stays undefined and does not count.
   */
  static double[] correct(double[] p) {
    List<Integer> ascending =
        IntStream.range(0, p.length)
            .filter(i -> !Double.isNaN(p[i]))
            .boxed()
            .sorted(Comparator.comparingDouble(i -> p[i]))
            .toList();
    double[] corrected = p.clone();
    double floor = 0;
    for (int rank = 0; rank < ascending.size(); rank++) {
      int i = ascending.get(rank);
      floor = Math.max(floor, Math.min(1, p[i] * (ascending.size() - rank)));
      corrected[i] = floor;
    }
    return corrected;
  }
}

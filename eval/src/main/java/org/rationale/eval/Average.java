package org.rationale.eval;

import java.util.Collection;
import java.util.function.ToDoubleFunction;

/** Means of scores that leave out what is undefined, and are undefined where nothing is left. */
final class Average {

  private Average() {}

  static Score of(Collection<Counts> all, ToDoubleFunction<Counts> weight) {
    return new Score(
        mean(all, weight, Counts::precision),
        mean(all, weight, Counts::recall),
        mean(all, weight, Counts::f1));
  }

  private static double mean(
      Collection<Counts> all, ToDoubleFunction<Counts> weight, ToDoubleFunction<Counts> score) {
    double sum = 0;
    double weights = 0;
    for (Counts counts : all) {
      double value = score.applyAsDouble(counts);
      if (!Double.isNaN(value)) {
        sum += weight.applyAsDouble(counts) * value;
        weights += weight.applyAsDouble(counts);
      }
    }
    return sum / weights;
  }
}

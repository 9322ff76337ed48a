package org.rationale.eval.agreement;

import java.util.Arrays;

/**
 * A score of all pairs of people in two numbers.
 *
 * @param mean over the pairs for which it is defined
 * @param deviation standard deviation over the same pairs, of the population
 */
public record Spread(double mean, double deviation) {

  static Spread of(double[] scores) {
    double[] defined = Arrays.stream(scores).filter(s -> !Double.isNaN(s)).sorted().toArray();
    double mean = Arrays.stream(defined).average().orElse(Double.NaN);
    double squares = Arrays.stream(defined).map(s -> (s - mean) * (s - mean)).sum();
    return new Spread(mean, defined.length == 0 ? Double.NaN : Math.sqrt(squares / defined.length));
  }
}

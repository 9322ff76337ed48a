package org.rationale.eval.agreement;

/**
 * A figure that rests on random numbers.
 *
 * @param value the figure; {@code NaN} where it is undefined
 * @param uncertainty how far it may be, 95 times of 100, from what endless sampling would give
 */
public record Estimate(double value, double uncertainty) {

  static final Estimate UNDEFINED = new Estimate(Double.NaN, Double.NaN);
}

package org.rationale.eval;

/**
 * Precision, recall and their harmonic mean, each from 0 to 1, or {@code NaN} where undefined.
 *
 * @param precision the part of what was found that is right
 * @param recall the part of what is true that was found
 * @param f1 the harmonic mean
 */
public record Score(double precision, double recall, double f1) {}

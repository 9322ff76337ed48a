package org.rationale.eval.certainty;

/**
 * Intervals of the three scores.
 *
 * @param precision interval of precision
 * @param recall interval of recall
 * @param f1 interval of F1
 */
public record ScoreInterval(Interval precision, Interval recall, Interval f1) {}

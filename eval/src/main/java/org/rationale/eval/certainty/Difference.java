package org.rationale.eval.certainty;

/**
 * The difference between two systems on the same documents, in F1.
 *
 * @param one name of the first system
 * @param other name of the second system
 * @param value F1 of the first minus F1 of the second
 * @param interval where that difference would lie on other documents
 * @param p probability of a difference as great as this if the systems were alike, by paired
 *     approximate randomization
 * @param corrected the same, corrected for the number of comparisons by Holm's method
 * @param detectable the smallest true difference that these documents would show to be significant
 *     (at the level of 1 - confidence) four times out of five
 */
public record Difference(
    String one,
    String other,
    double value,
    Interval interval,
    double p,
    double corrected,
    double detectable) {}

/**
 * How sure a score is. The document is the unit throughout: mentions of one document resemble each
 * other, so counting them as independent would make every score look surer than it is.
 *
 * <pre>{@code
 * Certainty certainty = Bootstrap.DEFAULT.of(evaluation);
 * Interval f1 = certainty.of(Metric.STRICT).overall().f1();
 * List<Difference> differences =
 *     Comparison.DEFAULT.of(new TreeMap<>(Map.of("rules", one, "learned", other)), Metric.STRICT);
 * }</pre>
 *
 * <p>All random numbers come from a seed, so the same scores give the same intervals.
 */
package org.rationale.eval.certainty;

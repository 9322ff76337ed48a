/**
 * How good: scores what someone found against what is true. Knows neither who found it nor any file
 * format.
 *
 * <p>The whole room in a few lines:
 *
 * <pre>{@code
 * Evaluation evaluation = Evaluator.of().evaluate(gold, predicted);
 * Counts drugs = evaluation.scores(Metric.STRICT).of(EntityType.DRUG);
 * System.out.println(drugs.precision() + " " + drugs.recall() + " " + drugs.f1());
 * System.out.println(evaluation.scores(Metric.OVERLAP).overall().f1());
 * System.out.println(evaluation.average(Metric.OVERLAP, Averaging.MACRO_TYPES).f1());
 * }</pre>
 *
 * <p>The way through it: the documents are paired by id ({@link org.rationale.eval.DocumentPair}),
 * relabelled and restricted as {@link org.rationale.eval.EvaluatorOptions} say, their mentions
 * matched one to one ({@link org.rationale.eval.matching.Matching}), each pair judged by each
 * {@link org.rationale.eval.Metric}, and the {@link org.rationale.eval.Counts} summed into an
 * immutable {@link org.rationale.eval.Evaluation}, which keeps them per document for resampling.
 *
 * <p>A score without a denominator is {@code NaN}, never 0 or 1.
 */
package org.rationale.eval;

/**
 * Scores for a person to look at: one HTML file that needs nothing but itself, in a browser or on
 * paper.
 *
 * <pre>{@code
 * Evaluation evaluation = Evaluator.of().evaluate(gold, predicted);
 * HtmlReport.of(evaluation, Bootstrap.DEFAULT.of(evaluation), ReportTitle.of("Rules of today"))
 *     .write(Path.of("report.html"));
 * }</pre>
 *
 * <p>{@link org.rationale.eval.page.HtmlReport} is about one system, {@link
 * org.rationale.eval.page.ComparisonReport} about several. Text becomes markup in {@link
 * org.rationale.eval.page.Html} alone, so whatever a document holds is shown and never obeyed. The
 * files read the same without their script, which only filters.
 */
package org.rationale.eval.page;

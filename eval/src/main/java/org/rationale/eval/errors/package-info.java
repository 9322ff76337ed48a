/**
 * What went wrong: every false positive and false negative of the strict metric, gathered into
 * errors of one kind each, with what likely caused them and the sentence they stand in.
 *
 * <pre>{@code
 * ErrorAnalysis analysis = ErrorAnalysis.of(evaluation);
 * for (ErrorCase error : analysis.errors()) {
 *   System.out.println(error.kind().label() + " in " + error.document().id() + ": " + error.causes());
 * }
 * }</pre>
 *
 * <p>Causes are read off the text, the gold and the predictions alone: nothing here knows who made
 * the predictions, so a cause is a lead to follow, not a finding.
 */
package org.rationale.eval.errors;

/**
 * The scores that other people's programs would give: to compare with published numbers, and to see
 * how far the policy of a scorer alone moves the score.
 *
 * <p>Each mode is written from what the peer's documentation and behaviour say, reproduces its
 * counts and scores, defects included, and says so in {@link
 * org.rationale.eval.compat.CompatibilityMode#policy()}. What was compared with which version of
 * the peer is in {@code eval/CONFORMANCE.md}. Where a peer's result depends on the order of lines
 * in a file, mentions are taken in document order.
 *
 * <pre>{@code
 * List<DocumentPair> pairs = Evaluator.of(options).pairs(gold, predicted);
 * Scorecard n2c2 = CompatibilityMode.N2C2.score(pairs, 0);
 * }</pre>
 */
package org.rationale.eval.compat;

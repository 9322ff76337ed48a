/**
 * How scores are written down: tables and JSON that come out the same on every run, and the
 * comparison of scores that are checked in with those of today.
 *
 * <pre>{@code
 * ScoreTable today = ScoreTable.of("all", Scorecard.of(evaluation));
 * MentionTable mentions = MentionTable.of(evaluation);
 * Regression change =
 *     Regression.between(ScoreTable.read(scoresFile), MentionTable.read(mentionsFile), today, mentions);
 * if (!change.isEmpty()) {
 *   System.out.println(change.text());
 * }
 * }</pre>
 */
package org.rationale.eval.report;

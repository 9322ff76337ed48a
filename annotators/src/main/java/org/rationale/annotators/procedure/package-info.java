/**
 * Finds treatments, tests, devices and evaluations, with site, level and side.
 *
 * <p>A procedure is composed: modifiers, a head, and what hangs on behind. {@link
 * org.rationale.annotators.procedure.Vocabulary} turns tokens into {@link
 * org.rationale.annotators.procedure.Piece}s by word lists; {@link
 * org.rationale.annotators.procedure.PhraseParser} joins the pieces around a head, to the left by
 * {@link org.rationale.annotators.procedure.LeftEdge}, to the right by {@link
 * org.rationale.annotators.procedure.Tail}; {@link
 * org.rationale.annotators.procedure.UnlistedNames} learns from the headings of disputed items what
 * is in no list.
 */
package org.rationale.annotators.procedure;

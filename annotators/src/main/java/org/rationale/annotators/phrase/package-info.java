/**
 * What a diagnosis or a procedure says, part by part: head, site, side, level and severity.
 *
 * <p>{@link org.rationale.annotators.phrase.PhraseReader} turns the words of a mention into {@link
 * org.rationale.annotators.phrase.Piece}s by word lists; {@link
 * org.rationale.annotators.phrase.Decomposer} walks over them and tells the head from the rest;
 * {@link org.rationale.annotators.phrase.Parts} is what comes out. Shared by the normalizers of
 * diagnoses and of procedures.
 */
package org.rationale.annotators.phrase;

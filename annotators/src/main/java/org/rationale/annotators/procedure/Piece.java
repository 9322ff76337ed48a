package org.rationale.annotators.procedure;

/**
 * A term of the word lists where it stands in a text.
 *
 * @param from index of its first token
 * @param to index behind its last token
 * @param role what it can be in a phrase
 * @param sort the sort of procedure that it makes; {@link Sort#TREATMENT} where it makes none
 */
record Piece(int from, int to, Role role, Sort sort) {}

package org.rationale.annotators.lexicon;

/**
 * A term found in a text.
 *
 * @param from index of its first token
 * @param to index behind its last token
 * @param entry the term's row
 */
public record Hit(int from, int to, Entry entry) {}

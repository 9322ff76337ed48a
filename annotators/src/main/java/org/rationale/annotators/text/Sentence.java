package org.rationale.annotators.text;

/**
 * A sentence, a heading or a guideline line, as a range of tokens.
 *
 * @param from index of its first token
 * @param to index behind its last token, greater than {@code from}
 */
public record Sentence(int from, int to) {}

package org.rationale.corpus;

/**
 * A value that was read from a text, with the place where it stands.
 *
 * @param value what was understood
 * @param span where it stands in the text
 * @param <T> type of the value
 */
public record Located<T>(T value, Span span) {}

package org.rationale.corpus;

/**
 * A part of a determination.
 *
 * @param kind what it is for
 * @param span where it stands, without white space at either end
 */
public record Section(SectionKind kind, Span span) {}

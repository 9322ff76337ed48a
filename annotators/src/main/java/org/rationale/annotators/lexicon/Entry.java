package org.rationale.annotators.lexicon;

/**
 * A row of a lexicon.
 *
 * @param term as written in the file
 * @param kind what sort of term it is, for instance {@code brand}; may be empty
 * @param normal its normal form, for instance the ingredient of a brand; may be empty
 */
public record Entry(String term, String kind, String normal) {}

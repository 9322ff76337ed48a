package org.rationale.corpus;

/**
 * A directed relation between two mentions of one document, for instance from a DOSAGE to its DRUG.
 *
 * @param type name of the relation
 * @param from the mention it starts at
 * @param to the mention it points to
 */
public record Link(String type, Mention from, Mention to) {}

package org.rationale.annotators.phrase;

/** What the grammar of a mention depends on. */
public enum Style {
  /** A finding or a disorder: every site is told from its head; a clause behind it says nothing. */
  DIAGNOSIS,
  /** An operation: every site is told from its head; a direction before it is its approach. */
  SURGERY,
  /** Any other procedure: a tissue before its head belongs to its name ({@code nerve block}). */
  PROCEDURE;

  boolean isProcedure() {
    return this != DIAGNOSIS;
  }
}

package org.rationale.eval.matching;

/** What a matching puts first where type and span cannot both be had. */
public enum Preference {
  /**
   * For metrics that ask for the type (strict, type, overlap): pairs of the same type come before
   * pairs of different types.
   */
  TYPE,
  /**
   * For metrics that do not ask for the type (exact, partial): pairs of the same span come first,
   * whatever their types.
   */
  SPAN
}

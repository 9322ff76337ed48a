package org.rationale.annotators.lexicon.terminology.format;

import org.rationale.annotators.lexicon.terminology.Sort;

/**
 * What holds for every row of a table that does not say otherwise.
 *
 * @param sort type and kind; {@link Sort#NONE} where each row has its own type
 * @param system that the codes are of, for instance {@code ICD10CM}; empty where each code has its
 *     own
 * @param header whether the first line has names even though the columns are given by numbers
 */
public record TableDefaults(Sort sort, String system, boolean header) {

  public TableDefaults {
    if (!system.matches("[A-Za-z0-9]*")) {
      throw new IllegalArgumentException(
          "a code system is a word of letters and digits, but it is \"" + system + "\"");
    }
  }

  /** A code with its system. */
  String code(String code) {
    if (system.isEmpty()) {
      return code;
    }
    return system + ":" + (system.equals("ICD10CM") ? Icd10CmFormat.withPoint(code) : code);
  }

  /** Whether a code names its system. */
  static boolean isCode(String code) {
    return code.matches("[A-Za-z0-9]+:\\S+");
  }
}

package org.rationale.annotators.procedure;

import java.util.Locale;

/**
 * Role and sort of a term, as the second column of a word list gives them: {@code head surgery},
 * {@code company}.
 */
record TermClass(Role role, Sort sort) {

  /**
   * Reads the column.
   *
   * @throws IllegalArgumentException if a word is neither a role nor a sort
   */
  static TermClass of(String column) {
    String[] words = column.toUpperCase(Locale.ROOT).split(" ", 2);
    Role role = Role.valueOf(words[0]);
    return new TermClass(role, words.length == 2 ? Sort.valueOf(words[1]) : Sort.TREATMENT);
  }
}

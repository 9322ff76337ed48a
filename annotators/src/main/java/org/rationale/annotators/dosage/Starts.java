package org.rationale.annotators.dosage;

import java.util.HashSet;
import java.util.Set;

/**
 * What a text may begin with to match a pattern; collected once, so that few patterns are tried.
 */
final class Starts {
  private final Set<String> words = new HashSet<>();
  private boolean number;
  private boolean lettersAndDigits;
  private boolean drug;
  private boolean care;
  private boolean anything;

  void addWord(String norm) {
    words.add(norm);
  }

  void addNumber() {
    number = true;
  }

  void addLettersAndDigits() {
    lettersAndDigits = true;
  }

  void addDrug() {
    drug = true;
  }

  void addCare() {
    care = true;
  }

  void addAnything() {
    anything = true;
  }

  Set<String> words() {
    return words;
  }

  boolean isNumber() {
    return number;
  }

  /** Whether the first token may be a word with a digit in it. */
  boolean isLettersAndDigits() {
    return lettersAndDigits;
  }

  /** Whether the first token may be one of a drug's name. */
  boolean isDrug() {
    return drug;
  }

  /** Whether the first token may be a word of care. */
  boolean isCare() {
    return care;
  }

  /** Whether the pattern may begin with any token or match none: no use as an anchor. */
  boolean isAnything() {
    return anything;
  }
}

package org.rationale.annotators.dosage;

import java.util.HashSet;
import java.util.Set;
import org.rationale.annotators.text.WordSet;

/** Collects what a text may begin with to match an item. */
final class Starts {
  private final Set<String> words = new HashSet<>();
  private boolean number;
  private boolean lettersAndDigits;
  private boolean drug;
  private boolean care;
  private boolean anything;

  /** Adds what a text may begin with to match an item; anything where it may match nothing. */
  void add(Item item) {
    item.addStarts(this);
    anything |= item.canBeEmpty();
  }

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

  /** What was collected. */
  Opening opening() {
    return new Opening(WordSet.copyOf(words), number, lettersAndDigits, drug, care, anything);
  }
}

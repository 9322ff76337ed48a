package org.rationale.annotators.lexicon;

import java.util.Arrays;

/** A term as numbered words, each number greater than 0. */
final class TermWords implements Comparable<TermWords> {
  private final int[] words;
  private final Entry entry;

  TermWords(int[] words, Entry entry) {
    this.words = words;
    this.entry = entry;
  }

  int size() {
    return words.length;
  }

  int word(int index) {
    return words[index];
  }

  Entry entry() {
    return entry;
  }

  /** Word by word; a term stands before those that go on behind it. */
  @Override
  public int compareTo(TermWords other) {
    return Arrays.compare(words, other.words);
  }
}

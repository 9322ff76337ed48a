package org.rationale.annotators.lexicon.compiled;

import java.io.IOException;
import java.util.Collection;

/**
 * The words of a lexicon's keys, numbered from 0: a hash table with open addressing over one array
 * of characters. Immutable.
 */
final class Vocabulary {
  /** What {@link #number} gives for a word that no key has. */
  static final int UNKNOWN = -1;

  private final char[] letters;
  private final int[] starts;
  private final int[] hashes;

  /** Number of a word plus one, or 0; at most half of the slots are taken. */
  private final int[] slots;

  private Vocabulary(char[] letters, int[] starts) {
    this.letters = letters;
    this.starts = starts;
    this.hashes = new int[starts.length - 1];
    this.slots = new int[Math.max(4, Integer.highestOneBit(hashes.length) * 4)];
    for (int word = 0; word < hashes.length; word++) {
      hashes[word] = hash(word);
      int slot = firstSlot(hashes[word]);
      while (slots[slot] != 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = word + 1;
    }
  }

  /** The vocabulary of words, numbered in the order in which they come. */
  static Vocabulary of(Collection<String> words) {
    StringBuilder letters = new StringBuilder();
    int[] starts = new int[words.size() + 1];
    int count = 0;
    for (String word : words) {
      letters.append(word);
      count++;
      starts[count] = letters.length();
    }
    char[] all = new char[letters.length()];
    letters.getChars(0, all.length, all, 0);
    return new Vocabulary(all, starts);
  }

  /** How many words it has. */
  int size() {
    return hashes.length;
  }

  /** The number of a word, or {@link #UNKNOWN}. */
  int number(String word) {
    int hash = word.hashCode();
    int slot = firstSlot(hash);
    while (slots[slot] != 0) {
      int candidate = slots[slot] - 1;
      if (hashes[candidate] == hash && isAt(candidate, word)) {
        return candidate;
      }
      slot = slot + 1 & slots.length - 1;
    }
    return UNKNOWN;
  }

  private boolean isAt(int number, String word) {
    int start = starts[number];
    if (starts[number + 1] - start != word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (letters[start + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** As {@link String#hashCode}. */
  private int hash(int word) {
    int hash = 0;
    for (int at = starts[word]; at < starts[word + 1]; at++) {
      hash = 31 * hash + letters[at];
    }
    return hash;
  }

  private int firstSlot(int hash) {
    return (hash * 0x9E3779B9) >>> (Integer.numberOfLeadingZeros(slots.length) + 1);
  }

  void writeTo(LexiconOutput out) throws IOException {
    out.ints(starts);
    out.chars(letters);
  }

  static Vocabulary readFrom(LexiconInput in) throws IOException {
    int[] starts = in.ints();
    return new Vocabulary(in.chars(), starts);
  }
}

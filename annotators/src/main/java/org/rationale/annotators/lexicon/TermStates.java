package org.rationale.annotators.lexicon;

import java.util.Arrays;
import java.util.List;

/**
 * Numbers the states of a {@link TermTrie}: those of one word before those of two, and so on. Each
 * stands for the terms that begin alike, which stand side by side once they are sorted.
 */
final class TermStates {
  private final TermWords[] terms;
  private final int[] words;
  private final int[] states;

  /** Of each state, how many words lead to it, and its terms. */
  private final int[] lengths;

  private final int[] from;
  private final int[] to;
  private int size = 1;

  TermStates(List<TermWords> unsorted) {
    terms = unsorted.toArray(new TermWords[0]);
    Arrays.sort(terms);
    int most = 1 + unsorted.stream().mapToInt(TermWords::size).sum();
    words = new int[most];
    states = new int[2 * most + 1];
    lengths = new int[most];
    from = new int[most];
    to = new int[most];
    to[0] = terms.length;
    for (int state = 0; state < size; state++) {
      states[2 * state] = size;
      addBehind(state, behindWhole(state));
    }
    states[2 * size] = size;
  }

  /** Notes the term that ends at a state; the index of the first term that goes on. */
  private int behindWhole(int state) {
    int at = from[state];
    while (at < to[state] && terms[at].size() == lengths[state]) {
      at++;
    }
    boolean whole = at > from[state] && state != TermTrie.NOWHERE;
    states[2 * state + 1] = whole ? from[state] + 1 : 0;
    return at;
  }

  private void addBehind(int state, int first) {
    int at = first;
    while (at < to[state]) {
      int word = terms[at].word(lengths[state]);
      words[size] = word;
      lengths[size] = lengths[state] + 1;
      from[size] = at;
      while (at < to[state] && terms[at].word(lengths[state]) == word) {
        at++;
      }
      to[size++] = at;
    }
  }

  /** The word that leads to each state. */
  int[] words() {
    return Arrays.copyOf(words, size);
  }

  /**
   * Of each state two numbers: the first state behind it, and which entry ends at it, 0 for none;
   * then the number of states.
   */
  int[] states() {
    return Arrays.copyOf(states, 2 * size + 1);
  }

  /** The entries that states name by their numbers; the first is null. */
  Entry[] entries() {
    Entry[] entries = new Entry[terms.length + 1];
    for (int i = 0; i < terms.length; i++) {
      entries[i + 1] = terms[i].entry();
    }
    return entries;
  }
}

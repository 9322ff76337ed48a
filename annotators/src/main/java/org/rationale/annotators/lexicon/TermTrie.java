package org.rationale.annotators.lexicon;

import java.util.Arrays;
import java.util.List;

/**
 * Terms as sequences of numbered words, a state for each beginning of one. The states behind a
 * state are numbered one after the other, in the order of their words, so a step touches little
 * memory: one is made for every token of every text. Immutable.
 */
final class TermTrie {
  /** The state before any word. No word leads to it, so it also stands for no state. */
  static final int NOWHERE = 0;

  /** A bit for each first word, 64 in a block. */
  private final long[] firstWords;

  /** How many first words the blocks before each block have. */
  private final int[] before;

  /** The word that leads to each state. */
  private final int[] words;

  /** Of each state two numbers: the first state behind it, and which entry ends at it. */
  private final int[] states;

  /** The entries of the terms; the first is null and ends at every state that ends no term. */
  private final Entry[] entries;

  /**
   * A trie of some terms.
   *
   * @param terms of two with the same words the first counts; one without words is left out
   * @param numbers more than the greatest number that is ever asked for
   */
  TermTrie(List<TermWords> terms, int numbers) {
    TermStates built = new TermStates(terms);
    words = built.words();
    states = built.states();
    entries = built.entries();
    firstWords = new long[(numbers >>> 6) + 1];
    before = new int[firstWords.length];
    for (int state = states[0]; state < states[2]; state++) {
      firstWords[words[state] >>> 6] |= 1L << words[state];
    }
    for (int block = 1; block < before.length; block++) {
      before[block] = before[block - 1] + Long.bitCount(firstWords[block - 1]);
    }
  }

  /** The state behind a first word, or {@link #NOWHERE}. */
  int first(int word) {
    long block = firstWords[word >>> 6];
    return (block & 1L << word) == 0
        ? NOWHERE
        : 1 + before[word >>> 6] + Long.bitCount(block & (1L << word) - 1);
  }

  /** Whether any term goes on behind a state. */
  boolean goesOn(int state) {
    return states[2 * state] < states[2 * state + 2];
  }

  /** The state behind a word that follows a state, or {@link #NOWHERE}. */
  int next(int state, int word) {
    int found = Arrays.binarySearch(words, states[2 * state], states[2 * state + 2], word);
    return found < 0 ? NOWHERE : found;
  }

  /** The entry of the term that ends at a state, or null. */
  Entry entry(int state) {
    return entries[states[2 * state + 1]];
  }
}

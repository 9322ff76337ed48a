package org.rationale.annotators.lexicon.compiled;

import java.util.stream.IntStream;

/** Sequences of word numbers, each with a value, from which a {@link WordTrie} is made. */
final class WordKeys {
  private final IntList words = new IntList();
  private final IntList starts = new IntList();
  private final IntList values = new IntList();

  WordKeys() {
    starts.add(0);
  }

  /** Adds a key. */
  void add(int[] key, int value) {
    for (int word : key) {
      words.add(word);
    }
    starts.add(words.size());
    values.add(value);
  }

  /** How many there are. */
  int size() {
    return values.size();
  }

  /** The value of a key. */
  int value(int key) {
    return values.get(key);
  }

  /** Whether two keys are the same words. */
  boolean areSame(int key, int other) {
    return length(key) == length(other) && compareWords(key, other) == 0;
  }

  /** The keys in the order of their words; those of the same words by their value. */
  int[] sorted() {
    return IntStream.range(0, values.size())
        .boxed()
        .sorted(this::compare)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /**
   * The trie of all keys.
   *
   * @param sorted as {@link #sorted} gives them
   * @param renumbered by value, what stands in the trie instead; of several equal ones for a key
   *     one is kept
   */
  WordTrie trie(int[] sorted, int[] renumbered) {
    IntList edgeWords = new IntList();
    IntList firstEdge = new IntList();
    IntList firstValue = new IntList();
    IntList trieValues = new IntList();
    IntList from = new IntList();
    IntList to = new IntList();
    from.add(0);
    to.add(sorted.length);
    int depth = 0;
    int endOfLevel = 1;
    for (int state = 0; state < from.size(); state++) {
      if (state == endOfLevel) {
        depth++;
        endOfLevel = from.size();
      }
      firstEdge.add(edgeWords.size());
      firstValue.add(trieValues.size());
      int at = from.get(state);
      for (; at < to.get(state) && length(sorted[at]) == depth; at++) {
        int value = renumbered[values.get(sorted[at])];
        boolean isNew = true;
        for (int i = firstValue.get(state); i < trieValues.size(); i++) {
          isNew &= trieValues.get(i) != value;
        }
        if (isNew) {
          trieValues.add(value);
        }
      }
      while (at < to.get(state)) {
        int word = word(sorted[at], depth);
        from.add(at);
        while (at < to.get(state) && word(sorted[at], depth) == word) {
          at++;
        }
        to.add(at);
        edgeWords.add(word);
      }
    }
    firstEdge.add(edgeWords.size());
    firstValue.add(trieValues.size());
    return new WordTrie(
        edgeWords.toArray(), firstEdge.toArray(), firstValue.toArray(), trieValues.toArray());
  }

  private int compare(int key, int other) {
    int byWords = compareWords(key, other);
    return byWords != 0 ? byWords : Integer.compare(values.get(key), values.get(other));
  }

  private int compareWords(int key, int other) {
    int common = Math.min(length(key), length(other));
    for (int i = 0; i < common; i++) {
      int difference = Integer.compare(word(key, i), word(other, i));
      if (difference != 0) {
        return difference;
      }
    }
    return Integer.compare(length(key), length(other));
  }

  private int length(int key) {
    return starts.get(key + 1) - starts.get(key);
  }

  private int word(int key, int index) {
    return words.get(starts.get(key) + index);
  }
}

package org.rationale.annotators.lexicon.compiled;

import java.io.IOException;
import java.util.Arrays;

/**
 * A trie over numbers of words, level by level in flat arrays. State 0 is the root and the edge
 * {@code e} leads to the state {@code e + 1}; the edges of a state stand together, sorted by word.
 * Immutable.
 */
final class WordTrie {
  /** What {@link #next} gives where no edge leads on. */
  static final int NONE = -1;

  private static final int ROOT = 0;

  private final int[] edgeWords;

  /** By state, where its edges begin; one more than there are states. */
  private final int[] firstEdge;

  /** By state, where its values begin; one more than there are states. */
  private final int[] firstValue;

  private final int[] values;

  /** By word, the state that it leads to from the root, or {@link #NONE}. */
  private final int[] byFirstWord;

  WordTrie(int[] edgeWords, int[] firstEdge, int[] firstValue, int[] values) {
    this.edgeWords = edgeWords;
    this.firstEdge = firstEdge;
    this.firstValue = firstValue;
    this.values = values;
    int rootEdges = firstEdge[ROOT + 1];
    byFirstWord = new int[rootEdges == 0 ? 0 : edgeWords[rootEdges - 1] + 1];
    Arrays.fill(byFirstWord, NONE);
    for (int edge = 0; edge < rootEdges; edge++) {
      byFirstWord[edgeWords[edge]] = edge + 1;
    }
  }

  /** The state behind a first word, or {@link #NONE}; there is none behind a negative number. */
  int first(int word) {
    return word >= 0 && word < byFirstWord.length ? byFirstWord[word] : NONE;
  }

  /** The state that a word leads to from a state other than the root, or {@link #NONE}. */
  int next(int state, int word) {
    int low = firstEdge[state];
    int high = firstEdge[state + 1] - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = edgeWords[middle];
      if (found == word) {
        return middle + 1;
      }
      if (found < word) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return NONE;
  }

  /** How many values a state has. */
  int valueCount(int state) {
    return firstValue[state + 1] - firstValue[state];
  }

  /** A value of a state, counted from 0. */
  int value(int state, int index) {
    return values[firstValue[state] + index];
  }

  void writeTo(LexiconOutput out) throws IOException {
    out.ints(edgeWords);
    out.ints(firstEdge);
    out.ints(firstValue);
    out.ints(values);
  }

  static WordTrie readFrom(LexiconInput in) throws IOException {
    return new WordTrie(in.ints(), in.ints(), in.ints(), in.ints());
  }
}

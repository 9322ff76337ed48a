package org.rationale.annotators.lexicon.compiled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/** The search for a lexicon's terms in a text, range by range of its tokens. For one thread. */
final class LexiconScan {
  private static final int UNKNOWN = Vocabulary.UNKNOWN;
  private static final int SKIPPED = -2;

  /** A run of more marks than this between two words is no spelling of a term. */
  private static final int MOST_SKIPPED = 2;

  private final Text text;
  private final Vocabulary vocabulary;
  private final WordTrie trie;
  private final TermStore terms;

  private int first;
  private int limit;

  /** By token from {@link #first} on, the number of its folded word. */
  private int[] words = new int[64];

  /** The number of the word with an S of its own, as in {@code AIDS}, or {@link #UNKNOWN}. */
  private int[] unfolded = new int[64];

  /** The number of the word that it makes with the one behind a hyphen, or {@link #UNKNOWN}. */
  private int[] joined = new int[64];

  /** Behind the longest term found from a token on, and the states of the trie it was found in. */
  private int longest;

  private final List<Integer> states = new ArrayList<>(2);

  LexiconScan(Text text, Vocabulary vocabulary, WordTrie trie, TermStore terms) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.trie = trie;
    this.terms = terms;
  }

  /** Adds the longest terms in a range of tokens from left to right, none overlapping another. */
  void addHits(int from, int to, List<LexiconHit> hits) {
    number(from, to);
    int at = from;
    while (at < to) {
      if (find(at)) {
        hits.add(hit(at));
        at = longest;
      } else {
        at++;
      }
    }
  }

  /** The terms that a range of tokens is from end to end. */
  Optional<LexiconHit> exactly(int from, int to) {
    number(from, to);
    return find(from) && longest == to ? Optional.of(hit(from)) : Optional.empty();
  }

  private void number(int from, int to) {
    first = from;
    limit = to;
    if (words.length < to - from) {
      words = new int[to - from];
      unfolded = new int[to - from];
      joined = new int[to - from];
    }
    for (int at = from; at < to; at++) {
      number(at);
    }
  }

  private void number(int at) {
    Token token = text.token(at);
    String norm = token.norm();
    int index = at - first;
    unfolded[index] = UNKNOWN;
    joined[index] = UNKNOWN;
    if (Folding.isSkipped(norm)) {
      words[index] = SKIPPED;
      return;
    }
    String folded = Folding.fold(norm);
    words[index] = vocabulary.number(folded);
    if (folded.length() < norm.length() && norm.endsWith("s")) {
      unfolded[index] = vocabulary.number(norm);
    }
    if (TermKeys.joins(text.tokens(), at, limit)) {
      joined[index] = vocabulary.number(Folding.fold(norm + text.token(at + 2).norm()));
    }
  }

  private boolean find(int from) {
    longest = from;
    int index = from - first;
    int word = words[index];
    if (text.token(from).isMark()) {
      return false;
    }
    walk(from, trie.first(word), from + 1);
    walk(from, trie.first(unfolded[index]), from + 1);
    walk(from, trie.first(joined[index]), from + 3);
    return longest > from;
  }

  private void walk(int from, int entered, int behind) {
    int state = entered;
    int at = behind;
    while (state != WordTrie.NONE) {
      if (at >= longest && isTerm(state, from, at)) {
        accept(state, at);
      }
      for (int marks = 0; at < limit && words[at - first] == SKIPPED; at++, marks++) {
        if (marks == MOST_SKIPPED) {
          return;
        }
      }
      if (at >= limit) {
        return;
      }
      int index = at - first;
      if (unfolded[index] >= 0) {
        walk(from, trie.next(state, unfolded[index]), at + 1);
      }
      if (joined[index] >= 0) {
        walk(from, trie.next(state, joined[index]), at + 3);
      }
      state = words[index] < 0 ? WordTrie.NONE : trie.next(state, words[index]);
      at++;
    }
  }

  private void accept(int state, int to) {
    if (to > longest) {
      states.clear();
      longest = to;
    }
    states.add(state);
  }

  private boolean isTerm(int state, int from, int to) {
    for (int i = 0; i < trie.valueCount(state); i++) {
      if (isWritten(trie.value(state, i), from, to)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a term that counts only in its own capitals stands so in the text. */
  private boolean isWritten(int term, int from, int to) {
    return !terms.group(term).asWritten()
        || letters(terms.term(term).text()).equals(letters(text.string(from, to)));
  }

  private static String letters(String string) {
    return string
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private LexiconHit hit(int from) {
    SortedSet<Integer> numbers = new TreeSet<>();
    for (int state : states) {
      for (int i = 0; i < trie.valueCount(state); i++) {
        if (isWritten(trie.value(state, i), from, longest)) {
          numbers.add(trie.value(state, i));
        }
      }
    }
    return new LexiconHit(from, longest, numbers.stream().map(terms::term).toList());
  }
}

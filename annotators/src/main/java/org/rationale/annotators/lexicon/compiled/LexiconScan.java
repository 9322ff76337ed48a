package org.rationale.annotators.lexicon.compiled;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/** The search for a lexicon's terms in a text, range by range of its tokens. For one thread. */
final class LexiconScan {
  /** Stands for a mark between words that means nothing. */
  private static final String SKIPPED = "";

  /** A run of more marks than this between two words is no spelling of a term. */
  private static final int MOST_SKIPPED = 2;

  private final Text text;
  private final TermStore terms;
  private final TermIndex.Path path;

  private int first;
  private int limit;

  /** By token from {@link #first} on, its folded word. */
  private String[] words = new String[64];

  /** The word with an S of its own, as in {@code AIDS}, or null. */
  private String[] unfolded = new String[64];

  /** The word that it makes with the one behind a hyphen, or null. */
  private String[] joined = new String[64];

  /** Behind the longest term found from a token on. */
  private int longest;

  private final SortedSet<Integer> found = new TreeSet<>();

  LexiconScan(Text text, TermIndex index, TermStore terms) {
    this.text = text;
    this.terms = terms;
    this.path = index.start();
  }

  /** Adds the longest terms in a range of tokens from left to right, none overlapping another. */
  void addHits(int from, int to, List<LexiconHit> hits) {
    fold(from, to);
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
    fold(from, to);
    return find(from) && longest == to ? Optional.of(hit(from)) : Optional.empty();
  }

  private void fold(int from, int to) {
    first = from;
    limit = to;
    if (words.length < to - from) {
      words = new String[to - from];
      unfolded = new String[to - from];
      joined = new String[to - from];
    }
    for (int at = from; at < to; at++) {
      fold(at);
    }
  }

  private void fold(int at) {
    Token token = text.token(at);
    String norm = token.norm();
    int index = at - first;
    boolean skipped = Folding.isSkipped(norm);
    String folded = skipped ? SKIPPED : Folding.fold(norm);
    words[index] = folded;
    unfolded[index] =
        !skipped && folded.length() < norm.length() && norm.endsWith("s") ? norm : null;
    joined[index] =
        TermKeys.joins(text.tokens(), at, limit)
            ? Folding.fold(norm + text.token(at + 2).norm())
            : null;
  }

  private boolean find(int from) {
    longest = from;
    if (text.token(from).isMark()) {
      return false;
    }
    found.clear();
    int index = from - first;
    start(from, words[index], from + 1);
    start(from, unfolded[index], from + 1);
    start(from, joined[index], from + 3);
    return longest > from;
  }

  private void start(int from, String word, int behind) {
    if (word != null && !word.equals(SKIPPED)) {
      path.restart();
      if (path.goOn(word)) {
        walk(path, from, behind);
      }
    }
  }

  private void walk(TermIndex.Path here, int from, int behind) {
    int at = behind;
    boolean on = true;
    while (on) {
      if (here.isKey() && at >= longest) {
        accept(here.terms(), from, at);
      }
      int marks = 0;
      while (at < limit && words[at - first].equals(SKIPPED) && marks <= MOST_SKIPPED) {
        at++;
        marks++;
      }
      if (at >= limit || marks > MOST_SKIPPED) {
        return;
      }
      branch(here, unfolded[at - first], from, at + 1);
      branch(here, joined[at - first], from, at + 3);
      on = here.goOn(words[at - first]);
      at++;
    }
  }

  private void branch(TermIndex.Path here, String word, int from, int behind) {
    if (word != null) {
      TermIndex.Path other = here.branch();
      if (other.goOn(word)) {
        walk(other, from, behind);
      }
    }
  }

  private void accept(List<Integer> numbers, int from, int to) {
    for (int number : numbers) {
      if (isWritten(number, from, to)) {
        if (to > longest) {
          found.clear();
          longest = to;
        }
        found.add(number);
      }
    }
  }

  /** Whether a term that counts only in its own capitals stands so in the text. */
  private boolean isWritten(int number, int from, int to) {
    return !terms.group(number).asWritten()
        || letters(terms.term(number).text()).equals(letters(text.string(from, to)));
  }

  private static String letters(String string) {
    return string
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private LexiconHit hit(int from) {
    return new LexiconHit(from, longest, found.stream().map(terms::term).toList());
  }
}

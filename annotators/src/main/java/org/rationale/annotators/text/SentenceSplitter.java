package org.rationale.annotators.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.rationale.corpus.outline.FixedWords;

/**
 * Cuts tokens into sentences. A sentence ends at its full stop, at a paragraph's end, and where one
 * of a determination's own labels begins or ends, whatever the layout.
 */
final class SentenceSplitter {
  /** What stands before a colon that ends its sentence. */
  private static final List<String> INTRODUCTIONS =
      List.of(
          "including all medical records",
          "items/services set forth below",
          "items/Services set forth below");

  /** Abbreviations that a sentence goes on behind. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "pg", "pgs", "pp", "p", "ed", "eds", "dr", "drs", "mr", "mrs", "ms", "vs", "no", "nos",
          "sec", "sect", "ch", "chap", "vol", "fig", "approx", "e.g", "i.e", "eg", "ie", "cf", "al",
          "st", "rev", "dept", "reg", "subd", "cal", "code", "jan", "feb", "mar", "apr", "jun",
          "jul", "aug", "sep", "sept", "oct", "nov", "dec", "incl", "viz", "resp", "hr", "hrs",
          "wk", "wks", "min", "mins", "mg", "gm", "tab", "tabs", "cap", "caps", "qty", "ext");

  private final String text;
  private final List<Token> tokens;
  private final BitSet starts;

  private SentenceSplitter(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
    this.starts = new BitSet(tokens.size() + 1);
  }

  /** The sentences of a whole text, in order; every token is in one. */
  static List<Sentence> split(String text, List<Token> tokens, List<FixedWords.Heading> headings) {
    SentenceSplitter splitter = new SentenceSplitter(text, tokens);
    splitter.starts.set(0);
    splitter.startAround(headings);
    splitter.startAroundColons();
    splitter.startAtBreaks();
    splitter.startBehindStops();
    return splitter.sentences();
  }

  private List<Sentence> sentences() {
    List<Sentence> sentences = new ArrayList<>();
    starts.set(tokens.size());
    for (int from = 0; from < tokens.size(); ) {
      int to = starts.nextSetBit(from + 1);
      sentences.add(new Sentence(from, to));
      from = to;
    }
    return List.copyOf(sentences);
  }

  private void startAround(List<FixedWords.Heading> headings) {
    for (FixedWords.Heading heading : headings) {
      startAt(heading.span().start());
      startAt(heading.span().end());
    }
  }

  private void startAroundColons() {
    for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
      int end = colon > 0 && text.charAt(colon - 1) == ' ' ? colon - 1 : colon;
      OptionalInt label = FixedWords.labelBefore(text, colon);
      if (label.isPresent()) {
        startAt(label.getAsInt());
        startAt(colon + 1);
      }
      for (String introduction : INTRODUCTIONS) {
        if (endsIn(introduction, end)) {
          startAt(colon + 1);
        }
      }
      startBehindDecision(colon + 1);
    }
  }

  private boolean endsIn(String words, int end) {
    return text.startsWith(words, end - words.length());
  }

  private void startBehindDecision(int behindColon) {
    int at = text.startsWith(" ", behindColon) ? behindColon + 1 : behindColon;
    FixedWords.decisionAt(text, at).ifPresent(this::startAt);
  }

  /** Starts a sentence at the first token from a position on. */
  private void startAt(int position) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).start() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    starts.set(low);
  }

  private void startAtBreaks() {
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      startAt(at);
    }
  }

  private void startBehindStops() {
    for (int index = 0; index < tokens.size(); index++) {
      if (endsSentence(index)) {
        starts.set(behindClosers(index + 1));
      }
    }
  }

  private boolean endsSentence(int index) {
    Token token = tokens.get(index);
    if (!token.isMark()) {
      return false;
    }
    if (token.is("!") || token.is("?")) {
      return true;
    }
    if (!token.is(".") || index == 0 || index + 1 == tokens.size()) {
      return false;
    }
    Token before = tokens.get(index - 1);
    Token next = tokens.get(index + 1);
    boolean glued = next.start() == token.end();
    if (glued && !next.isCapitalized() && !isCloser(index + 1)) {
      return false;
    }
    if (before.end() < token.start()) {
      return true;
    }
    boolean listNumber = before.isNumber() && before.norm().length() <= 2 && starts.get(index - 1);
    return !listNumber && !isAbbreviation(before, next);
  }

  private static boolean isAbbreviation(Token word, Token next) {
    boolean denial = word.is("no") && next.isCapitalized();
    return ABBREVIATIONS.contains(word.norm()) && !denial;
  }

  private int behindClosers(int index) {
    while (index < tokens.size() && isCloser(index)) {
      index++;
    }
    return index;
  }

  /** A quote or bracket that stands directly behind the full stop belongs to the sentence. */
  private boolean isCloser(int index) {
    Token token = tokens.get(index);
    return (token.is("\"") || token.is("'") || token.is(")") || token.is("]"))
        && tokens.get(index - 1).end() == token.start();
  }
}

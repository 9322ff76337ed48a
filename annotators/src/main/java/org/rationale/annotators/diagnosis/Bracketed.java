package org.rationale.annotators.diagnosis;

import org.rationale.annotators.anatomy.Abbreviations;
import org.rationale.annotators.anatomy.Anatomy;
import org.rationale.annotators.anatomy.SitePhrases;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/** Reads what stands in brackets behind a head: {@code (LBP)}, {@code (including knee and hip)}. */
final class Bracketed {
  private static final int LONGEST = 12;

  private final Text text;
  private final DiagnosisWords words;
  private final SitePhrases sites;

  Bracketed(Text text, DiagnosisWords words, SitePhrases sites) {
    this.text = text;
    this.words = words;
    this.sites = sites;
  }

  /** The index behind the bracket that starts at a token and belongs to a head; else the token. */
  int end(int at, int limit) {
    if (at + 2 >= limit || !text.token(at).is("(")) {
      return at;
    }
    if (Anatomy.isPlural(text, at)) {
      return at + 3;
    }
    if (text.token(at + 2).is(")")
        && (Abbreviations.abbreviates(text, at + 1, at) || isAbbreviatedHead(at + 1))) {
      return at + 3;
    }
    int close = expansion(at, limit);
    return close > at ? close : sited(at, limit);
  }

  /** {@code CRPS | (complex regional pain syndrome)}. */
  private int expansion(int open, int limit) {
    return text.definitions()
        .of(text.token(open - 1).surface())
        .filter(d -> d.from() == open + 1 && d.to() < limit)
        .map(d -> d.to() + 1)
        .orElse(open);
  }

  /** {@code (including knee and hip)}. */
  private int sited(int at, int limit) {
    if (!isInclusion(text.token(at + 1))) {
      return at;
    }
    int close = at + 2;
    while (close < limit && close < at + LONGEST && !text.token(close).is(")")) {
      close++;
    }
    boolean closed = close < limit && text.token(close).is(")");
    return closed && sites.end(at + 2, close) == close ? close + 1 : at;
  }

  private static boolean isInclusion(Token token) {
    return token.is("including") || token.is("involving") || token.is("of") || token.is("in");
  }

  private boolean isAbbreviatedHead(int at) {
    Head head = words.headAt(at);
    return head != null && head.to() == at + 1 && isCapitals(text.token(at).surface());
  }

  private static boolean isCapitals(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isUpperCase(word.charAt(i))) {
        return false;
      }
    }
    return word.length() > 1;
  }
}

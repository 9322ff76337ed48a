package org.rationale.annotators.citation;

import java.util.Optional;
import org.rationale.annotators.lexicon.Hit;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/** Tells whether a bracket behind a source's name belongs to the citation. */
final class BracketReader {
  private static final int LONGEST_BRACKET = 16;

  private final CitationWords words;
  private final Locators locators;
  private final LiteratureReader literature;

  BracketReader(CitationWords words, Locators locators, LiteratureReader literature) {
    this.words = words;
    this.locators = locators;
    this.literature = literature;
  }

  /** Behind a bracket that says where, or that repeats the name; {@code at} for any other. */
  int end(Text text, int at, int limit) {
    int close = CitationWords.closing(text, at, Math.min(limit, at + LONGEST_BRACKET));
    if (close < at + 2) {
      return at;
    }
    int inside = at + 1;
    Token token = text.token(inside);
    boolean named = words.root(text, inside, close).isPresent();
    if (!named && !literature.inBrackets(text, at, close).isEmpty()) {
      return at;
    }
    boolean says =
        named
            || isCourse(text, inside, close)
            || locators.end(text, inside, close) > inside
            || Locators.date(text, inside, close) == close
            || isName(text, inside, close)
            || (isShout(token) && close == inside + 1)
            || isTopic(text, at, close);
    return says ? close + 1 : at;
  }

  /** {@code (Acute & Chronic)}, as it stands behind the name of a chapter. */
  private boolean isCourse(Text text, int at, int close) {
    return words
        .locator(text, at, close)
        .filter(hit -> hit.entry().kind().equals("course"))
        .isPresent();
  }

  private boolean isName(Text text, int at, int close) {
    Optional<Hit> part = words.part(text, at, close);
    return part.isPresent()
        && !part.get().entry().kind().equals("stop")
        && (text.token(at).isCapitalized() || part.get().to() == close);
  }

  /** {@code ACOEM}, {@code ESIs}. */
  private static boolean isShout(Token token) {
    String surface = token.surface();
    int end = surface.endsWith("s") ? surface.length() - 1 : surface.length();
    return end > 1 && surface.substring(0, end).chars().allMatch(Character::isUpperCase);
  }

  /** {@code Guidelines ("Tapering opioids")}: a few words directly behind the guidelines' name. */
  private boolean isTopic(Text text, int at, int close) {
    Token first = text.token(text.token(at + 1).is("\"") ? at + 2 : at + 1);
    return close - at <= 7
        && first.isCapitalized()
        && words.part(text, at - 1, at, "head").isPresent();
  }
}

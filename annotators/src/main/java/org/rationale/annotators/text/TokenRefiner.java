package org.rationale.annotators.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rationale.corpus.Span;

/**
 * Cuts a tokenizer's tokens into the units that terms are made of: {@code 50mcg} into {@code 50}
 * and {@code mcg}, {@code strain/sprain} at the slash; numbers, levels ({@code L4}), ordinals
 * ({@code 2nd}) and abbreviations with their full stop ({@code pg.}) stay whole. Words that lost
 * the blank before or behind a number are parted from it: {@code Lyrica75mg}, {@code L5fusion}.
 */
final class TokenRefiner {
  private final String text;
  private final List<Token> tokens;

  private TokenRefiner(String text, int expected) {
    this.text = text;
    this.tokens = new ArrayList<>(expected);
  }

  static List<Token> refine(String text, List<Span> coarse) {
    TokenRefiner refiner = new TokenRefiner(text, coarse.size() + 16);
    for (int i = 0; i < coarse.size(); i++) {
      int start = coarse.get(i).start();
      int end = coarse.get(i).end();
      while (i + 1 < coarse.size() && refiner.isInNumber(end, coarse.get(i + 1).start())) {
        end = coarse.get(++i).end();
      }
      refiner.cut(start, end);
    }
    return refiner.tokens;
  }

  /** Whether the tokenizer cut a number at its point: {@code 20/12|.5}. */
  private boolean isInNumber(int end, int next) {
    return next == end
        && text.charAt(end) == '.'
        && isDigit(text.charAt(end - 1))
        && end + 1 < text.length()
        && isDigit(text.charAt(end + 1));
  }

  private void cut(int start, int end) {
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      int from = at;
      if (isDigit(c) || isDecimalPoint(at, end)) {
        at = endOfNumber(at, end);
        int suffix = endOfWord(at, end);
        if (isOrdinalSuffix(at, suffix)) {
          at = suffix;
          add(from, at, Token.Shape.WORD);
        } else {
          add(from, at, Token.Shape.NUMBER);
        }
      } else if (Character.isLetter(c)) {
        int word = endOfWord(at, end);
        at = GluedWords.endOfFirst(text, at, word);
        if (at < word) {
          // the blank before or behind a number is lost
        } else if (at == end - 1 && text.charAt(at) == '.') {
          at = end; // the tokenizer left the full stop on the word: an abbreviation
        } else if (isDottedAbbreviation(from, end)) {
          at = end;
        }
        add(from, at, Token.Shape.WORD);
      } else if (isApostrophe(c) && at + 1 < end && isPossessive(at, end)) {
        at += 2;
        add(from, at, Token.Shape.WORD);
      } else {
        at++;
        if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
          add(from, at, Token.Shape.MARK);
        }
      }
    }
  }

  private void add(int start, int end, Token.Shape shape) {
    int number = Words.numberAt(text, start, end);
    if (number == Words.OTHER) {
      String surface = text.substring(start, end);
      String norm = normalize(surface);
      tokens.add(new Token(start, end, surface, norm, Words.number(norm), shape));
    } else {
      String norm = Words.word(number);
      String surface = text.startsWith(norm, start) ? norm : text.substring(start, end);
      tokens.add(new Token(start, end, surface, norm, number, shape));
    }
  }

  /** The normal form of a surface: see {@link Token#norm}. */
  static String normalize(String surface) {
    if (surface.length() == 1) {
      return switch (surface.charAt(0)) {
        case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> "-";
        case '\u2018', '\u2019', '\u00B4', '`' -> "'";
        case '\u201C', '\u201D', '\u00AB', '\u00BB' -> "\"";
        case '\u2022', '\u25CF', '\u00B7' -> "*";
        default -> surface.toLowerCase(Locale.ROOT);
      };
    }
    String lower = surface.toLowerCase(Locale.ROOT);
    if (lower.charAt(0) == '\u2019') {
      lower = '\'' + lower.substring(1);
    }
    return Character.isLetter(lower.charAt(0)) && lower.endsWith(".")
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }

  private int endOfNumber(int start, int end) {
    int at = start + 1;
    while (at < end) {
      char c = text.charAt(at);
      boolean point = c == '.' && at + 1 < end && isDigit(text.charAt(at + 1));
      if (!isDigit(c) && !point && !(c == ',' && isGrouped(at + 1, end))) {
        break;
      }
      at++;
    }
    return at;
  }

  /** Whether three digits and no fourth follow a comma: {@code 50,000}, but {@code #60,2}. */
  private boolean isGrouped(int at, int end) {
    int digits = at;
    while (digits < end && isDigit(text.charAt(digits))) {
      digits++;
    }
    return digits - at == 3;
  }

  /** Whether a number begins with its point: {@code .5 mg}. */
  private boolean isDecimalPoint(int at, int end) {
    return text.charAt(at) == '.'
        && at + 1 < end
        && isDigit(text.charAt(at + 1))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  private int endOfWord(int at, int end) {
    while (at < end && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean isOrdinalSuffix(int start, int end) {
    if (end - start != 2) {
      return false;
    }
    char first = Character.toLowerCase(text.charAt(start));
    char second = Character.toLowerCase(text.charAt(start + 1));
    return (first == 's' && second == 't')
        || (first == 'n' && second == 'd')
        || (first == 'r' && second == 'd')
        || (first == 't' && second == 'h');
  }

  /** {@code e.g.}, {@code U.S.}, {@code p.o.}: single letters, each with a full stop. */
  private boolean isDottedAbbreviation(int start, int end) {
    if (end - start < 3) {
      return false;
    }
    for (int i = start; i < end; i++) {
      boolean letter = (i - start) % 2 == 0;
      if (letter ? !Character.isLetter(text.charAt(i)) : text.charAt(i) != '.') {
        return false;
      }
    }
    return true;
  }

  private boolean isPossessive(int at, int end) {
    char next = text.charAt(at + 1);
    return (next == 's' || next == 'S')
        && (at + 2 == end || !Character.isLetterOrDigit(text.charAt(at + 2)));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}

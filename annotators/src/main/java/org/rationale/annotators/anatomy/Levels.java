package org.rationale.annotators.anatomy;

import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/**
 * Finds vertebral levels and ranges of them: {@code L4}, {@code L4-5}, {@code C5/C6}, {@code T11 to
 * L5}, {@code lumbar 4-lumbar 5}, {@code T9-10}.
 */
final class Levels {
  private Levels() {}

  /** Sets the class of every token of a level, the mark or word inside a range included. */
  static void mark(Text text, SiteWord[] classes) {
    int at = text.firstLabelled();
    while (at < classes.length) {
      int end = level(text, at, classes.length);
      if (end == at) {
        at++;
        continue;
      }
      for (int next = range(text, end, classes.length);
          next > end;
          next = range(text, end, classes.length)) {
        end = next;
      }
      while (at < end) {
        classes[at++] = SiteWord.LEVEL;
      }
    }
  }

  /** Makes one ordinal of {@code third through fifth}. */
  static void markOrdinals(Text text, SiteWord[] classes) {
    for (int at = Math.max(1, text.firstLabelled()); at + 1 < classes.length; at++) {
      boolean between = classes[at - 1] == SiteWord.ORDINAL && classes[at + 1] == SiteWord.ORDINAL;
      if (between && isRange(text.token(at))) {
        classes[at] = SiteWord.ORDINAL;
      }
    }
  }

  private static boolean isRange(Token token) {
    return token.is("-") || token.is("to") || token.is("through") || token.is("thru");
  }

  /** The index behind the level that starts at a token, or the token where none does. */
  static int level(Text text, int at, int limit) {
    if (isVertebra(text.token(at)) && !namesASignal(text, at + 1)) {
      return at + 1;
    }
    boolean named =
        isRegionOfSpine(text.token(at)) && at + 1 < limit && isCount(text.token(at + 1));
    return named ? at + 2 : at;
  }

  /** The index behind {@code -5}, {@code /S1} or {@code through S1}. */
  static int range(Text text, int at, int limit) {
    if (at + 1 >= limit) {
      return at;
    }
    Token joiner = text.token(at);
    boolean mark = joiner.is("-") || joiner.is("/");
    if (!mark && !isRange(joiner)) {
      return at;
    }
    int end = level(text, at + 1, limit);
    if (end > at + 1) {
      return end;
    }
    boolean tight = mark && !text.spaceBefore(at) && !text.spaceBefore(at + 1);
    return tight && isCount(text.token(at + 1)) ? at + 2 : at;
  }

  private static boolean isVertebra(Token token) {
    String norm = token.norm();
    if (!token.isWord() || norm.length() < 2 || norm.length() > 3) {
      return false;
    }
    int number = number(norm.substring(1));
    return switch (norm.charAt(0)) {
      case 'c' -> number >= 1 && number <= 8;
      case 't' -> number >= 1 && number <= 12;
      case 'l', 's' -> number >= 1 && number <= 6;
      default -> false;
    };
  }

  private static boolean isRegionOfSpine(Token token) {
    return token.is("cervical") || token.is("thoracic") || token.is("lumbar") || token.is("sacral");
  }

  private static boolean isCount(Token token) {
    int number = token.isNumber() ? number(token.norm()) : -1;
    return number >= 1 && number <= 12;
  }

  /** The {@code T2} of a weighted image is no vertebra. */
  private static boolean namesASignal(Text text, int at) {
    int word = at < text.size() && text.token(at).is("-") ? at + 1 : at;
    if (word >= text.size()) {
      return false;
    }
    String norm = text.token(word).norm();
    return norm.equals("weighted") || norm.startsWith("hyper") || norm.equals("signal");
  }

  private static int number(String digits) {
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9' || i == 2) {
        return -1;
      }
      number = 10 * number + c - '0';
    }
    return number;
  }
}

package org.rationale.annotators.text;

/**
 * Words that a scan or a typist glued to a number: {@code Lyrica75mg}, {@code therapy12}, {@code
 * H2receptor}. What is one name with digits in it ({@code L4}, {@code q6h}, {@code SGLT2}) is none.
 */
final class GluedWords {
  /** A word this long has no digit directly behind it. */
  private static final int LONG = 5;

  /** Nor has one this long two digits or more. */
  private static final int LONG_BEFORE_DIGITS = 4;

  private GluedWords() {}

  /**
   * Where the first of glued words ends.
   *
   * @param at where they begin, with a letter
   * @param end behind the last letter or digit
   * @return {@code end} if nothing is glued
   */
  static int endOfFirst(String text, int at, int end) {
    int letters = at;
    while (letters < end && !isDigit(text.charAt(letters))) {
      letters++;
    }
    int digits = letters;
    while (digits < end && isDigit(text.charAt(digits))) {
      digits++;
    }
    if (digits == letters) {
      return end;
    }
    int least = digits - letters > 1 ? LONG_BEFORE_DIGITS : LONG;
    boolean span = letters - at == 3 && text.startsWith("for", at); // for6 weeks
    if (span || letters - at >= least) {
      return letters;
    }
    return isShortName(letters - at, digits - letters) && isWord(text, digits, end) ? digits : end;
  }

  /** {@code H2}, {@code L5}, {@code T12}. */
  private static boolean isShortName(int letters, int digits) {
    return letters <= 2 && digits <= 2;
  }

  /** Whether only small letters follow, and enough for a word: no {@code B12h}. */
  private static boolean isWord(String text, int from, int end) {
    for (int at = from; at < end; at++) {
      if (!Character.isLowerCase(text.charAt(at))) {
        return false;
      }
    }
    return end - from >= LONG;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}

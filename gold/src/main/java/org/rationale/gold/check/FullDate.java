package org.rationale.gold.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a date with day, month and year from a year, or a month and a year. */
final class FullDate {

  private static final Pattern PART = Pattern.compile("\\d+|\\p{L}{3,}");

  /** Digits of a date without or with lost separators, for instance {@code 1013-2016}. */
  private static final int DAMAGED = 7;

  private FullDate() {}

  /** Whether a text has three parts of a date, or as many digits as three parts have. */
  static boolean is(String text) {
    int numbers = 0;
    int names = 0;
    Matcher parts = PART.matcher(text);
    while (parts.find()) {
      if (Character.isDigit(text.charAt(parts.start()))) {
        numbers++;
      } else {
        names = 1;
      }
    }
    long digits = text.chars().filter(Character::isDigit).count();
    return numbers + names >= 3 || (names == 0 && digits >= DAMAGED);
  }
}

package org.rationale.annotators.date;

import java.time.YearMonth;
import java.util.Optional;

/**
 * A date as a text gives it; 0 stands for a part that is not given.
 *
 * @param year four digits, or 0
 * @param month 1 to 12, or 0
 * @param day 1 to 31, or 0
 */
record CalendarDate(int year, int month, int day) {
  private static final int EARLIEST = 1900;
  private static final int LATEST = 2049;

  /** Two digits up to this one are of the 21st century. */
  private static final int LAST_OF_THIS_CENTURY = LATEST % 100;

  /**
   * A date from the parts that were read, or nothing where they are none: a month of 13, a day of
   * 32. Day and month are put right where only their exchange makes sense.
   */
  static Optional<CalendarDate> of(int year, int month, int day) {
    int fullYear = year == 0 || year > 99 ? year : withCentury(year);
    boolean swapped = month > 12 && day >= 1 && day <= 12 && year > 99;
    int realMonth = swapped ? day : month;
    int realDay = swapped ? month : day;
    boolean possible =
        (fullYear == 0 || (fullYear >= EARLIEST && fullYear <= LATEST))
            && realMonth >= 0
            && realMonth <= 12
            && realDay >= 0
            && realDay <= 31;
    return possible
        ? Optional.of(new CalendarDate(fullYear, realMonth, realDay))
        : Optional.empty();
  }

  static int withCentury(int twoDigits) {
    return twoDigits <= LAST_OF_THIS_CENTURY ? 2000 + twoDigits : 1900 + twoDigits;
  }

  /** ISO 8601, as precise as the text; empty where the year is missing or the day is none. */
  String value() {
    if (year == 0) {
      return "";
    }
    if (month == 0) {
      return "%04d".formatted(year);
    }
    if (day == 0) {
      return YearMonth.of(year, month).toString();
    }
    YearMonth named = YearMonth.of(year, month);
    return named.isValidDay(day) ? named.atDay(day).toString() : "";
  }
}

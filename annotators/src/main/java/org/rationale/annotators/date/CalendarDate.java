package org.rationale.annotators.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date as a text gives it.
 *
 * @param year four digits, two where the text leaves the century out, or {@link #NO_YEAR}
 * @param month 1 to 12, or 0 where it is not given
 * @param day 1 to 31, or 0 where it is not given
 */
record CalendarDate(int year, int month, int day) {
  /** Stands for a year that is not given; 0 is the year that {@code '00} gives. */
  static final int NO_YEAR = -1;

  private static final int EARLIEST = 1900;
  private static final int LATEST = 2049;

  /** Two digits up to this one are of the 21st century where nothing dates the text. */
  private static final int LAST_OF_THIS_CENTURY = 30;

  /**
   * A date from the parts that were read, or nothing where they are none: a month of 13, a day of
   * 32. Day and month are put right where only their exchange makes sense.
   */
  static Optional<CalendarDate> of(int year, int month, int day) {
    boolean swapped = month > 12 && day >= 1 && day <= 12 && year > 99;
    int realMonth = swapped ? day : month;
    int realDay = swapped ? month : day;
    boolean possible =
        (year <= 99 || isPossible(year))
            && realMonth >= 0
            && realMonth <= 12
            && realDay >= 0
            && realDay <= 31;
    return possible ? Optional.of(new CalendarDate(year, realMonth, realDay)) : Optional.empty();
  }

  /** Whether a determination may name a year of four digits. */
  static boolean isPossible(int year) {
    return year >= EARLIEST && year <= LATEST;
  }

  /** Whether it names a day of the calendar, its year included. */
  boolean isFull() {
    return value(Optional.empty()).length() == "2016-07-28".length();
  }

  /**
   * ISO 8601, as precise as the text; empty where the year is missing or the day is none.
   *
   * @param written when the text was written: no two-digit year is later
   */
  String value(Optional<LocalDate> written) {
    if (year == NO_YEAR) {
      return "";
    }
    if (year > 99) {
      return value(year);
    }
    String recent = value(2000 + year);
    boolean past =
        written
            .map(day -> recent.compareTo(day.toString()) <= 0)
            .orElse(year <= LAST_OF_THIS_CENTURY);
    return past ? recent : value(1900 + year);
  }

  private String value(int fullYear) {
    if (month == 0) {
      return "%04d".formatted(fullYear);
    }
    YearMonth named = YearMonth.of(fullYear, month);
    if (day == 0) {
      return named.toString();
    }
    return named.isValidDay(day) ? named.atDay(day).toString() : "";
  }
}

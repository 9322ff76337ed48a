package org.rationale.gold.check;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What normal forms look like that are more than a regular expression. */
enum ValueShape {
  /** ISO 8601 to the year, the month or the day, in the calendar: {@code 2010-08}. */
  DATE("=date", "a date of the calendar as yyyy, yyyy-mm or yyyy-mm-dd") {
    @Override
    boolean fits(String value) {
      Matcher parts = CALENDAR.matcher(value);
      return parts.matches()
          && (parts.group(2) == null
              || YearMonth.parse(parts.group(1)).isValidDay(Integer.parseInt(parts.group(2))));
    }
  },

  /** Names in lower case, alphabetical, each once: {@code ankle + foot}. */
  NAMES("=names", "lower case, alphabetical, each once, joined by \" + \"") {
    @Override
    boolean fits(String value) {
      String[] names = value.split(" [+] ", -1);
      return isRising(names) && Arrays.stream(names).allMatch(name -> NAME.matcher(name).matches());
    }
  },

  /** Pages and ranges of them, sorted and apart: {@code 56,98-99}. */
  PAGES("=pages", "numbers and ranges, sorted and apart, joined by \",\" without blanks") {
    @Override
    boolean fits(String value) {
      long before = -1;
      for (String range : value.split(",", -1)) {
        Matcher ends = PAGE_RANGE.matcher(range);
        if (!ends.matches()) {
          return false;
        }
        long first = Long.parseLong(ends.group(1));
        long last = ends.group(2) == null ? first : Long.parseLong(ends.group(2));
        boolean single = ends.group(2) == null;
        if (first <= before + 1 || (!single && last <= first)) {
          return false;
        }
        before = last;
      }
      return true;
    }
  };

  private static final Pattern CALENDAR =
      Pattern.compile("(\\d{4}(?:-(?:0[1-9]|1[0-2]))?)(?:(?<=-\\d\\d)-(\\d\\d))?");
  private static final Pattern NAME = Pattern.compile("[^\\p{Lu}\\s+]+( [^\\p{Lu}\\s+]+)*");
  private static final Pattern PAGE_RANGE = Pattern.compile("([1-9]\\d{0,5})(?:-([1-9]\\d{0,5}))?");

  private final String cell;
  private final String words;

  ValueShape(String cell, String words) {
    this.cell = cell;
    this.words = words;
  }

  /** The shape that a cell of the schema names, if it names one. */
  static Optional<ValueShape> of(String cell) {
    return Arrays.stream(values()).filter(shape -> shape.cell.equals(cell)).findFirst();
  }

  /** Whether a value has this shape. */
  abstract boolean fits(String value);

  /** The shape in words that follow <em>expected</em>. */
  String words() {
    return words;
  }

  private static boolean isRising(String... names) {
    for (int i = 1; i < names.length; i++) {
      if (names[i - 1].compareTo(names[i]) >= 0) {
        return false;
      }
    }
    return true;
  }
}

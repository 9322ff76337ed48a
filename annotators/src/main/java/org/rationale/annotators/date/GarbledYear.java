package org.rationale.annotators.date;

import java.util.Set;
import java.util.TreeSet;

/** A year that lost a digit or got one too many: {@code 216} can only be 2016. */
final class GarbledYear {
  /** No event of a case is earlier. */
  private static final int EARLIEST = 1950;

  private static final int LENGTH = 4;

  private GarbledYear() {}

  /**
   * The year meant, or {@link CalendarDate#NO_YEAR} where more than one could be or none.
   *
   * @param digits three or five digits; other lengths are never repaired
   */
  static int repaired(String digits) {
    Set<Integer> years = new TreeSet<>();
    if (digits.length() == LENGTH - 1) {
      for (int at = 0; at < LENGTH; at++) {
        for (int digit = 0; digit <= 9; digit++) {
          addIfPossible(years, digits.substring(0, at) + digit + digits.substring(at));
        }
      }
    } else if (digits.length() == LENGTH + 1) {
      for (int at = 0; at <= LENGTH; at++) {
        addIfPossible(years, digits.substring(0, at) + digits.substring(at + 1));
      }
    }
    return years.size() == 1 ? years.iterator().next() : CalendarDate.NO_YEAR;
  }

  private static void addIfPossible(Set<Integer> years, String digits) {
    int year = Integer.parseInt(digits);
    if (year >= EARLIEST && CalendarDate.isPossible(year)) {
      years.add(year);
    }
  }
}

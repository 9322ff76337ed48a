package org.rationale.annotators.citation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/**
 * Reads the date of an update as ISO 8601, as precise as it stands: {@code 08/22/2014}, {@code July
 * 28, 2016}, {@code 12-21-16}, {@code May 2015}, {@code 2011}.
 */
final class UpdateDate {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final int LETTERS = 3;
  private static final int CENTURY = 2000;
  private static final int FIRST_YEAR = 1900;

  private UpdateDate() {}

  /** The date in a range of tokens; empty where the numbers make none. */
  static String read(Text text, int from, int to) {
    int month = 0;
    List<Integer> numbers = new ArrayList<>();
    for (int at = from; at < to; at++) {
      Token token = text.token(at);
      String digits = digits(token);
      if (!digits.isEmpty()) {
        numbers.add(Integer.parseInt(digits));
      } else if (token.isWord() && token.norm().length() >= LETTERS) {
        month = Math.max(month, 1 + MONTHS.indexOf(token.norm().substring(0, LETTERS)));
      } else if (token.isNumber()) {
        return ""; // a version
      }
    }
    return month > 0 ? named(month, numbers) : inNumbers(numbers);
  }

  private static String digits(Token token) {
    String norm = token.norm();
    int end = 0;
    while (end < norm.length() && norm.charAt(end) >= '0' && norm.charAt(end) <= '9') {
      end++;
    }
    boolean whole = end == norm.length() || (token.isWord() && end <= 2); // 28th
    return whole && end <= 4 ? norm.substring(0, end) : "";
  }

  private static String named(int month, List<Integer> numbers) {
    return switch (numbers.size()) {
      case 1 -> iso(numbers.get(0), month, 0);
      case 2 -> iso(numbers.get(1), month, numbers.get(0));
      default -> "";
    };
  }

  private static String inNumbers(List<Integer> numbers) {
    return switch (numbers.size()) {
      case 1 -> numbers.get(0) >= FIRST_YEAR ? iso(numbers.get(0), 0, 0) : "";
      case 2 -> iso(numbers.get(1), numbers.get(0), 0);
      case 3 ->
          numbers.get(0) >= FIRST_YEAR
              ? iso(numbers.get(0), numbers.get(1), numbers.get(2))
              : iso(numbers.get(2), numbers.get(0), numbers.get(1));
      default -> "";
    };
  }

  private static String iso(int year, int month, int day) {
    int full = year < 100 ? CENTURY + year : year;
    try {
      if (full < FIRST_YEAR) {
        return "";
      } else if (month == 0) {
        return String.valueOf(full);
      } else if (day == 0) {
        return YearMonth.of(full, month).toString();
      }
      return LocalDate.of(full, month, day).toString();
    } catch (DateTimeException impossible) {
      return ""; // 13/45/2011 is no date: the attribute is left out
    }
  }
}

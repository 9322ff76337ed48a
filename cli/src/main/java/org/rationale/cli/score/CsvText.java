package org.rationale.cli.score;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated values: lines end in a line feed, cells are quoted where they have to be. */
final class CsvText {

  private CsvText() {}

  /** The whole file. */
  static String of(List<List<String>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(CsvText::cell).collect(Collectors.joining(",", "", "\n")))
        .collect(Collectors.joining());
  }

  /** A number; empty where it is undefined. */
  static String number(double number) {
    return Double.isNaN(number) ? "" : Double.toString(number);
  }

  /** Numbers, cell by cell. */
  static List<String> numbers(double... numbers) {
    return Arrays.stream(numbers).mapToObj(CsvText::number).toList();
  }

  private static String cell(String text) {
    return text.matches("(?s).*[,\"\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}

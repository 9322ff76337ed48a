package org.rationale.annotators.date;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads the forms of a date: {@code date-patterns.tsv} beside this class. */
final class DatePatterns {
  private static final String RESOURCE = "date-patterns.tsv";
  private static final int COLUMNS = 7;

  private DatePatterns() {}

  /**
   * All forms, in the order in which they are tried.
   *
   * @throws IllegalStateException if the file is missing or a row is malformed; names the line
   */
  static List<DatePattern> load() {
    try (InputStream stream = DatePatterns.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("no " + RESOURCE + " beside DatePatterns; rebuild");
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      List<DatePattern> patterns = new ArrayList<>();
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          patterns.add(parse(line, number));
        }
      }
      return List.copyOf(patterns);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  static DatePattern parse(String line, int number) {
    String[] columns = line.split("\t", -1);
    if (columns.length != COLUMNS) {
      throw malformed(number, "seven columns separated by single tabs", line, null);
    }
    try {
      return new DatePattern(
          columns[0],
          DatePattern.Anchor.valueOf(columns[1].toUpperCase(Locale.ROOT)),
          DatePattern.Guard.valueOf(columns[2].toUpperCase(Locale.ROOT)),
          Pattern.compile(columns[3]),
          columns[4],
          columns[5],
          columns[6]);
    } catch (PatternSyntaxException e) {
      throw malformed(number, "a regular expression in column 4", columns[3], e);
    } catch (IllegalArgumentException e) {
      throw malformed(number, "an anchor and a guard in columns 2 and 3", line, e);
    }
  }

  private static IllegalStateException malformed(
      int number, String expected, String found, IllegalArgumentException cause) {
    return new IllegalStateException(
        "%s:%d: expected %s, found \"%s\"".formatted(RESOURCE, number, expected, found), cause);
  }
}

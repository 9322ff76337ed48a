package org.rationale.annotators.date;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rationale.annotators.lexicon.Table;

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
    return Table.read(DatePatterns.class, RESOURCE, COLUMNS, DatePatterns::pattern);
  }

  /**
   * The form that a row describes.
   *
   * @throws IllegalArgumentException if its anchor or guard is none, or its regular expression
   *     cannot be read
   */
  static DatePattern pattern(Table.Row row) {
    return new DatePattern(
        row.cell(0),
        DatePattern.Anchor.valueOf(row.cell(1).toUpperCase(Locale.ROOT)),
        DatePattern.Guard.valueOf(row.cell(2).toUpperCase(Locale.ROOT)),
        Pattern.compile(row.cell(3)),
        row.cell(4),
        row.cell(5),
        row.cell(6));
  }
}

package org.rationale.annotators.lexicon.terminology.format;

import java.io.IOException;
import java.util.List;
import org.rationale.annotators.lexicon.terminology.Intake;
import org.rationale.annotators.lexicon.terminology.file.SourceFile;
import org.rationale.annotators.lexicon.terminology.file.TextLines;
import org.rationale.corpus.file.Place;

/** The rows of a file with one on each line; blank lines are none. Each is counted. */
final class Rows {

  private Rows() {}

  /** What takes a row. */
  @FunctionalInterface
  interface Reader {
    void read(String row, Place place);
  }

  /** What takes a row of columns that have names. */
  @FunctionalInterface
  interface ColumnReader {
    void read(HeaderColumns columns, List<String> row, Place place);
  }

  /** Hands over all rows. */
  static void each(SourceFile file, Intake intake, Reader reader) throws IOException {
    try (TextLines lines = file.lines()) {
      each(lines, intake, reader);
    }
  }

  /** Hands over all rows but the first line. */
  static void eachBehindFirst(SourceFile file, Intake intake, Reader reader) throws IOException {
    try (TextLines lines = file.lines()) {
      lines.next();
      each(lines, intake, reader);
    }
  }

  /**
   * Hands over all rows of a table whose first line has the names of its columns; those that have
   * another number of columns are malformed.
   *
   * @param separators the separator in words, for instance {@code tabs}
   */
  static void eachOfTable(
      SourceFile file, char separator, String separators, Intake intake, ColumnReader reader)
      throws IOException {
    try (TextLines lines = file.lines()) {
      HeaderColumns columns = new HeaderColumns(Fields.of(lines.next(), separator));
      each(
          lines,
          intake,
          (line, place) -> {
            List<String> row = Fields.of(line, separator);
            if (row.size() == columns.size()) {
              reader.read(columns, row, place);
            } else {
              intake.malformed(
                  place,
                  "expected %d columns separated by %s, found %d"
                      .formatted(columns.size(), separators, row.size()));
            }
          });
    }
  }

  private static void each(TextLines lines, Intake intake, Reader reader) throws IOException {
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (!line.isBlank()) {
        intake.row();
        reader.read(line, lines.place());
      }
    }
  }
}

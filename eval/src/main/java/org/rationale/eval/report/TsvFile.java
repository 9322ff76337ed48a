package org.rationale.eval.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A tab-separated file with one header line: UTF-8, LF, lines that start with {@code #} are
 * comments.
 */
final class TsvFile {

  private TsvFile() {}

  /**
   * The rows behind the header.
   *
   * @throws IOException where the file cannot be read, or is not a table of these columns
   */
  static List<List<String>> read(Path file, List<String> columns) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    boolean header = false;
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (!header && !cells.equals(columns)) {
        throw new IOException(
            "%s:%d: expected the columns %s, but here are %s"
                .formatted(file, number, columns, cells));
      }
      if (cells.size() != columns.size()) {
        throw new IOException(
            "%s:%d: expected %d columns separated by tabs, but here are %d"
                .formatted(file, number, columns.size(), cells.size()));
      }
      if (header) {
        rows.add(cells);
      }
      header = true;
    }
    if (!header) {
      throw new IOException(
          "%s: expected the columns %s, but it is empty".formatted(file, columns));
    }
    return rows;
  }

  /** The file as one text, with the given comment on top. */
  static String text(String comment, List<String> columns, List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    comment.lines().forEach(line -> text.append("# ").append(line).append('\n'));
    text.append(String.join("\t", columns)).append('\n');
    rows.forEach(row -> text.append(String.join("\t", row)).append('\n'));
    return text.toString();
  }
}

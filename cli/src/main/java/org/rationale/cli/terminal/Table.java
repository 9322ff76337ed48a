package org.rationale.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Numbers in columns: the first column to the left, the others to the right. */
public final class Table {

  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  /** Adds a row; all rows have the same number of cells. Returns this. */
  public Table row(List<String> cells) {
    if (!rows.isEmpty() && cells.size() != rows.get(0).size()) {
      throw new IllegalArgumentException(
          "the table has " + rows.get(0).size() + " columns, but the row is " + cells);
    }
    rows.add(List.copyOf(cells));
    return this;
  }

  /** The rows as lines of text, without blanks at their ends. */
  public List<String> lines() {
    return rows.stream().map(this::line).toList();
  }

  /** Position behind a column, from 0, in every line. */
  public int endOf(int column) {
    int end = 0;
    for (int i = 0; i <= column; i++) {
      end += width(i) + (i == 0 ? 0 : GAP.length());
    }
    return end;
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }

  private String line(List<String> row) {
    StringBuilder line = new StringBuilder(row.get(0));
    for (int i = 1; i < row.size(); i++) {
      line.append(" ".repeat(endOf(i) - row.get(i).length() - line.length())).append(row.get(i));
    }
    return line.toString().stripTrailing();
  }

  /** A whole number with its thousands set apart. */
  public static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** A number of things: {@code 1 document}, {@code 2 documents}. */
  public static String count(long count, String thing) {
    return count(count) + " " + thing + (count == 1 ? "" : "s");
  }
}

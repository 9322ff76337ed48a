package org.rationale.annotators.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A built-in table: a TSV resource beside the class that uses it. Blank lines and lines that begin
 * with {@code #} are no rows.
 */
public final class Table {
  private Table() {}

  /**
   * A row of a table.
   *
   * @param place file and line, for errors
   * @param cells what stands between the tabs
   */
  public record Row(String place, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** The cell of a column, counted from 0; empty where the row is too short. */
    public String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }

    void hand(int columns, Consumer<Row> reader) {
      if (cells.size() != columns) {
        throw malformed(columns + " columns");
      }
      try {
        reader.accept(this);
      } catch (IllegalArgumentException e) {
        throw new IllegalStateException(place + ": " + e.getMessage(), e);
      }
    }

    /** What to throw where the row is not as it should be. */
    IllegalStateException malformed(String expected) {
      return new IllegalStateException(
          "%s: expected %s separated by single tabs, found \"%s\""
              .formatted(place, expected, String.join("\t", cells)));
    }
  }

  /**
   * The rows of a resource, of any number of columns.
   *
   * @throws IllegalStateException if the resource is missing; names it
   */
  public static List<Row> rows(Class<?> beside, String resource) {
    try (InputStream stream = beside.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException(
            "no table " + resource + " beside " + beside.getName() + "; rebuild the module");
      }
      return rows(
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)), resource);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table " + resource, e);
    }
  }

  private static List<Row> rows(BufferedReader reader, String resource) throws IOException {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(new Row(resource + ":" + number, List.of(line.split("\t", -1))));
      }
    }
    return rows;
  }

  /**
   * Hands over every row of a resource.
   *
   * @param columns how many a row has
   * @param reader throws an IllegalArgumentException that says what is wrong with a row
   * @throws IllegalStateException if the resource is missing or a row is malformed; names file and
   *     line
   */
  public static void each(Class<?> beside, String resource, int columns, Consumer<Row> reader) {
    rows(beside, resource).forEach(row -> row.hand(columns, reader));
  }

  /** What the rows of a resource say; for parameters and errors see {@link #each}. */
  public static <T> List<T> read(
      Class<?> beside, String resource, int columns, Function<Row, T> reader) {
    List<T> read = new ArrayList<>();
    each(beside, resource, columns, row -> read.add(reader.apply(row)));
    return List.copyOf(read);
  }
}

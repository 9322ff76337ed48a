package org.rationale.eval.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rationale.corpus.file.WholeFile;
import org.rationale.eval.Metric;

/**
 * Scores as a table that can be checked in: the same scores give the same bytes.
 *
 * @param rows in the order in which they are listed; immutable
 */
public record ScoreTable(List<ScoreRow> rows) {

  /** The columns of the file. */
  public static final List<String> COLUMNS =
      Stream.concat(Stream.of("scope", "metric", "type"), ScoreRow.FIGURES.stream()).toList();

  private static final String ALL = "all";

  public ScoreTable {
    rows = List.copyOf(rows);
  }

  /**
   * The table of a scorecard: metric by metric, overall first, then type by type.
   *
   * @param scope what was scored, for instance {@code all} or {@code rationales}
   */
  public static ScoreTable of(String scope, Scorecard scorecard) {
    List<ScoreRow> rows = new ArrayList<>();
    for (Map.Entry<Metric, Sheet> entry : scorecard.metrics().entrySet()) {
      String metric = entry.getKey().label();
      rows.add(ScoreRow.of(scope, metric, ALL, entry.getValue().overall()));
      entry
          .getValue()
          .types()
          .forEach((type, measured) -> rows.add(ScoreRow.of(scope, metric, type.name(), measured)));
    }
    return new ScoreTable(rows);
  }

  /** This table with another one below it. */
  public ScoreTable and(ScoreTable below) {
    return new ScoreTable(Stream.concat(rows.stream(), below.rows.stream()).toList());
  }

  /**
   * Reads a table.
   *
   * @throws IOException where the file cannot be read or is no such table; names file and line
   */
  public static ScoreTable read(Path file) throws IOException {
    return new ScoreTable(
        TsvFile.read(file, COLUMNS).stream()
            .map(c -> new ScoreRow(c.get(0), c.get(1), c.get(2), c.subList(3, c.size())))
            .toList());
  }

  /** Writes the table, whole or not at all. */
  public void write(Path file) throws IOException {
    WholeFile.write(file, tsv());
  }

  /** The table as tab-separated text with a header. */
  public String tsv() {
    return TsvFile.text(
        "Scores of the checked-in gold labels, written for Rationale (GPL-3.0-or-later).\n"
            + "A change in either direction fails the tests until this file is updated with it.",
        COLUMNS,
        rows.stream()
            .map(
                r ->
                    Stream.concat(Stream.of(r.scope(), r.metric(), r.type()), r.figures().stream())
                        .toList())
            .toList());
  }
}

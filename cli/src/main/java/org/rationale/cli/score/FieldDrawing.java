package org.rationale.cli.score;

import java.util.ArrayList;
import java.util.List;
import org.rationale.cli.terminal.Table;
import org.rationale.eval.Counts;
import org.rationale.eval.report.FieldScores;

/** Sets the scores of attributes and links as a table for a person: a line a field. */
public final class FieldDrawing {

  private FieldDrawing() {}

  /** The lines of the table; none where the gold has neither attributes nor links. */
  public static List<String> of(FieldScores fields) {
    if (fields.isEmpty()) {
      return List.of();
    }
    Table table = new Table();
    List<String> header =
        List.of("attributes and links", "gold", "predicted", "precision", "recall", "F1");
    table.row(header);
    fields
        .attributes()
        .forEach(
            (type, attributes) ->
                attributes.forEach((name, counts) -> row(table, type.name() + " " + name, counts)));
    fields
        .links()
        .forEach(
            (metric, scores) ->
                scores
                    .types()
                    .forEach(
                        (name, counts) ->
                            row(table, "link %s, %s".formatted(name, metric.label()), counts)));
    List<String> lines = new ArrayList<>(table.lines());
    lines.add(1, "─".repeat(table.endOf(header.size() - 1)));
    return lines;
  }

  private static void row(Table table, String name, Counts counts) {
    table.row(
        List.of(
            name,
            Table.count(counts.gold()),
            Table.count(counts.predicted()),
            ScoreDrawing.figure(counts.precision()),
            ScoreDrawing.figure(counts.recall()),
            ScoreDrawing.figure(counts.f1())));
  }
}

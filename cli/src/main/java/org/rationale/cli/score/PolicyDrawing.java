package org.rationale.cli.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rationale.cli.terminal.Table;
import org.rationale.eval.Metric;
import org.rationale.eval.compat.PolicyTable;

/** Sets F1 of the same predictions under every policy as a table for a person: a line a scorer. */
public final class PolicyDrawing {

  private PolicyDrawing() {}

  /** The lines of the table; a cell is empty where a scorer has no such metric. */
  public static List<String> of(PolicyTable policies) {
    List<String> metrics = Arrays.stream(Metric.values()).map(Metric::label).toList();
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (PolicyTable.Row row : policies.rows()) {
      rows.computeIfAbsent(row.scorer(), scorer -> blank(scorer, metrics))
          .set(1 + metrics.indexOf(row.metric()), ScoreDrawing.figure(row.score().f1()));
    }
    Table table = new Table();
    List<String> header = new ArrayList<>(List.of("F1 as others score"));
    header.addAll(metrics);
    table.row(header);
    rows.values().forEach(table::row);
    List<String> lines = new ArrayList<>(table.lines());
    lines.add(1, "─".repeat(table.endOf(metrics.size())));
    return lines;
  }

  private static List<String> blank(String scorer, List<String> metrics) {
    List<String> cells = new ArrayList<>(List.of(scorer));
    metrics.forEach(metric -> cells.add(""));
    return cells;
  }
}

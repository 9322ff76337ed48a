package org.rationale.cli.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rationale.cli.terminal.Table;
import org.rationale.eval.Metric;
import org.rationale.eval.compat.PolicyTable;
import org.rationale.eval.report.Figures;

/** Sets F1 of the same predictions under every policy as a table for a person: a line a scorer. */
public final class PolicyDrawing {

  private PolicyDrawing() {}

  /** The lines of the table; a cell is empty where a scorer has no such metric. */
  public static List<String> of(PolicyTable policies) {
    List<String> metrics = Arrays.stream(Metric.values()).map(Metric::label).toList();
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (PolicyTable.Row row : policies.rows()) {
      rows.computeIfAbsent(row.scorer(), scorer -> blank(scorer, metrics))
          .set(1 + metrics.indexOf(row.metric()), Figures.threeDigits(row.score().f1()));
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

  /** Under which metric the scorer moves F1 most, and how far; empty where they all agree. */
  public static Optional<String> widest(PolicyTable policies) {
    Map<String, List<PolicyTable.Row>> metrics =
        policies.rows().stream()
            .filter(row -> !Double.isNaN(row.score().f1()))
            .sorted(Comparator.comparingDouble(row -> row.score().f1()))
            .collect(Collectors.groupingBy(PolicyTable.Row::metric));
    return metrics.values().stream()
        .max(Comparator.comparingDouble(PolicyDrawing::width))
        .filter(rows -> width(rows) > 0)
        .map(
            rows ->
                "It moves F1 most under %s: from %s (%s) to %s (%s)."
                    .formatted(
                        rows.get(0).metric(),
                        Figures.threeDigits(rows.get(0).score().f1()),
                        rows.get(0).scorer(),
                        Figures.threeDigits(rows.get(rows.size() - 1).score().f1()),
                        rows.get(rows.size() - 1).scorer()));
  }

  private static double width(List<PolicyTable.Row> ascending) {
    return ascending.get(ascending.size() - 1).score().f1() - ascending.get(0).score().f1();
  }

  private static List<String> blank(String scorer, List<String> metrics) {
    List<String> cells = new ArrayList<>(List.of(scorer));
    metrics.forEach(metric -> cells.add(""));
    return cells;
  }
}

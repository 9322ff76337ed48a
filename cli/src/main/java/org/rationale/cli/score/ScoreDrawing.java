package org.rationale.cli.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.rationale.cli.terminal.Table;
import org.rationale.corpus.EntityType;
import org.rationale.eval.Counts;
import org.rationale.eval.Evaluation;
import org.rationale.eval.Metric;
import org.rationale.eval.TypeOrder;
import org.rationale.eval.report.Figures;

/** Sets an evaluation as a table for a person: a line a type, the metrics side by side. */
public final class ScoreDrawing {

  /** Where the columns of the first metric begin: behind type, gold and predicted. */
  private static final int FIRST = 3;

  private static final List<String> FIGURES = List.of("precision", "recall", "F1");

  private final Evaluation evaluation;
  private final List<Metric> metrics;
  private final List<EntityType> types;

  private ScoreDrawing(Evaluation evaluation, List<Metric> metrics, List<EntityType> types) {
    this.evaluation = evaluation;
    this.metrics = metrics;
    this.types = types;
  }

  /**
   * The lines of the table. The types of this project are always listed, others where they occur.
   *
   * @param metrics at least one; gold and predicted are the counts of the first
   */
  public static List<String> of(Evaluation evaluation, List<Metric> metrics) {
    List<EntityType> types = new ArrayList<>(evaluation.scores(metrics.get(0)).types().keySet());
    boolean withKinds = types.stream().anyMatch(type -> type.name().contains("."));
    EntityType.LABELLED.stream()
        .filter(type -> !withKinds && !types.contains(type))
        .forEach(types::add);
    types.sort(TypeOrder.ORDER);
    return new ScoreDrawing(evaluation, metrics, types).lines();
  }

  private List<String> lines() {
    Table table = new Table();
    List<String> header = new ArrayList<>(List.of("", "gold", "predicted"));
    metrics.forEach(metric -> header.addAll(FIGURES));
    table.row(header);
    for (EntityType type : types) {
      table.row(row(type.name(), metric -> evaluation.scores(metric).of(type)));
    }
    table.row(row("all", metric -> evaluation.scores(metric).overall()));
    List<String> lines = new ArrayList<>(table.lines());
    lines.add(0, headings(table));
    String rule = "─".repeat(table.endOf(header.size() - 1));
    lines.add(2, rule);
    lines.add(lines.size() - 1, rule);
    return lines;
  }

  private List<String> row(String name, Function<Metric, Counts> counts) {
    Counts first = counts.apply(metrics.get(0));
    List<String> cells = new ArrayList<>();
    cells.add(name);
    cells.add(Table.count(first.gold()));
    cells.add(Table.count(first.predicted()));
    for (Metric metric : metrics) {
      Counts of = counts.apply(metric);
      cells.add(figure(of.precision()));
      cells.add(figure(of.recall()));
      cells.add(figure(of.f1()));
    }
    return cells;
  }

  private static String figure(double score) {
    return Double.isNaN(score) ? Figures.UNDEFINED : String.format(Locale.ROOT, "%.3f", score);
  }

  /** The names of the metrics, each over the middle of its columns. */
  private String headings(Table table) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < metrics.size(); i++) {
      String name = metrics.get(i).label();
      int start = table.endOf(FIRST + i * FIGURES.size() - 1) + 2;
      int end = table.endOf(FIRST + (i + 1) * FIGURES.size() - 1);
      int left = (start + end - name.length()) / 2;
      line.append(" ".repeat(left - line.length())).append(name);
    }
    return line.toString();
  }
}

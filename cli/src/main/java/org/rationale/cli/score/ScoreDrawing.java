package org.rationale.cli.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rationale.cli.terminal.Table;
import org.rationale.corpus.EntityType;
import org.rationale.eval.Averaging;
import org.rationale.eval.Counts;
import org.rationale.eval.Evaluation;
import org.rationale.eval.Metric;
import org.rationale.eval.Score;
import org.rationale.eval.TypeOrder;
import org.rationale.eval.report.Figures;
import org.rationale.eval.report.Measured;
import org.rationale.eval.report.Scorecard;
import org.rationale.eval.report.Sheet;

/** Sets scores as a table for a person: a line a type, the metrics side by side. */
public final class ScoreDrawing {

  /** Where the columns of the first metric begin: behind type, gold and predicted. */
  private static final int FIRST = 3;

  private static final List<String> FIGURES = List.of("precision", "recall", "F1");

  /** The averages as a table calls them: all mentions, the mean over types, over documents. */
  private static final Map<Averaging, String> AVERAGES = averages();

  private final Scorecard scorecard;
  private final List<Metric> metrics;

  private ScoreDrawing(Scorecard scorecard, List<Metric> metrics) {
    this.scorecard = scorecard;
    this.metrics = metrics;
  }

  /**
   * The lines of the table. The types of this project are always listed, others where they occur.
   *
   * @param metrics at least one; gold and predicted are the counts of the first
   */
  public static List<String> of(Evaluation evaluation, List<Metric> metrics) {
    ScoreDrawing drawing = new ScoreDrawing(Scorecard.of(evaluation), metrics);
    SortedSet<EntityType> types = drawing.types();
    if (types.stream().noneMatch(type -> type.name().contains("."))) {
      types.addAll(EntityType.LABELLED);
    }
    return drawing.lines(types, Map.of(Averaging.MICRO, "all"));
  }

  /**
   * The lines of a table with the averages that the scorecard has. Types are listed where they
   * occur.
   *
   * @param metrics of the scorecard, at least one; gold and predicted are the counts of the first
   */
  public static List<String> withAverages(Scorecard scorecard, List<Metric> metrics) {
    ScoreDrawing drawing = new ScoreDrawing(scorecard, metrics);
    return drawing.lines(drawing.types(), AVERAGES);
  }

  /** What the line of an average is called. */
  static String nameOf(Averaging averaging) {
    return AVERAGES.get(averaging);
  }

  private static Map<Averaging, String> averages() {
    Map<Averaging, String> names = new EnumMap<>(Averaging.class);
    names.put(Averaging.MICRO, "micro");
    names.put(Averaging.MACRO_TYPES, "macro");
    names.put(Averaging.MACRO_DOCUMENTS, "macro docs");
    names.put(Averaging.WEIGHTED, "weighted");
    return Collections.unmodifiableMap(names);
  }

  private SortedSet<EntityType> types() {
    SortedSet<EntityType> types = new TreeSet<>(TypeOrder.ORDER);
    metrics.forEach(metric -> types.addAll(sheet(metric).types().keySet()));
    return types;
  }

  private Sheet sheet(Metric metric) {
    return scorecard.metrics().get(metric);
  }

  private List<String> lines(SortedSet<EntityType> types, Map<Averaging, String> averages) {
    Table table = new Table();
    List<String> header = new ArrayList<>(List.of("", "gold", "predicted"));
    metrics.forEach(metric -> header.addAll(FIGURES));
    table.row(header);
    Measured none = Measured.of(Counts.NONE);
    for (EntityType type : types) {
      Counts first = sheet(metrics.get(0)).types().getOrDefault(type, none).counts();
      table.row(
          row(
              List.of(type.name(), Table.count(first.gold()), Table.count(first.predicted())),
              metrics.stream()
                  .map(metric -> sheet(metric).types().getOrDefault(type, none).score())
                  .toList()));
    }
    averages.forEach((averaging, name) -> addAverage(table, averaging, name));
    List<String> lines = new ArrayList<>(table.lines());
    lines.add(0, headings(table));
    String rule = "─".repeat(table.endOf(header.size() - 1));
    lines.add(2, rule);
    lines.add(3 + types.size(), rule);
    return lines;
  }

  private void addAverage(Table table, Averaging averaging, String name) {
    boolean all = averaging == Averaging.MICRO;
    if (!all && metrics.stream().noneMatch(m -> sheet(m).averages().containsKey(averaging))) {
      return;
    }
    Counts first = sheet(metrics.get(0)).overall().counts();
    List<Score> scores = new ArrayList<>();
    for (Metric metric : metrics) {
      scores.add(all ? sheet(metric).overall().score() : sheet(metric).averages().get(averaging));
    }
    table.row(
        row(
            List.of(
                name,
                all ? Table.count(first.gold()) : "",
                all ? Table.count(first.predicted()) : ""),
            scores));
  }

  private static List<String> row(List<String> start, List<Score> scores) {
    List<String> cells = new ArrayList<>(start);
    for (Score score : scores) {
      cells.add(Figures.threeDigits(score.precision()));
      cells.add(Figures.threeDigits(score.recall()));
      cells.add(Figures.threeDigits(score.f1()));
    }
    return cells;
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

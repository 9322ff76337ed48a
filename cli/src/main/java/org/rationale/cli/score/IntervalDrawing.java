package org.rationale.cli.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rationale.cli.terminal.Table;
import org.rationale.eval.Averaging;
import org.rationale.eval.Counts;
import org.rationale.eval.Evaluation;
import org.rationale.eval.Metric;
import org.rationale.eval.Score;
import org.rationale.eval.certainty.Certainty;
import org.rationale.eval.certainty.Interval;
import org.rationale.eval.certainty.ScoreInterval;
import org.rationale.eval.certainty.SheetIntervals;
import org.rationale.eval.report.Figures;

/** Sets the scores under one metric with their intervals as a table for a person. */
public final class IntervalDrawing {

  /** As wide as a range, so that the scores before them stand in line. */
  private static final String UNDEFINED = "    " + Figures.UNDEFINED + "    ";

  private IntervalDrawing() {}

  /**
   * The lines of the table; its first cell is the name of the metric. The counts are left out where
   * long names of types leave no room for them.
   *
   * @param columns characters a line may have
   */
  public static List<String> of(
      Evaluation evaluation, Certainty certainty, Metric metric, int columns) {
    List<String> lines = of(evaluation, certainty, metric, true);
    return lines.get(1).length() <= columns ? lines : of(evaluation, certainty, metric, false);
  }

  private static List<String> of(
      Evaluation evaluation, Certainty certainty, Metric metric, boolean counted) {
    SheetIntervals intervals = certainty.of(metric);
    Table table = new Table();
    table.row(
        row(List.of(metric.label(), "gold", "predicted", "precision", "recall", "F1"), counted));
    evaluation
        .scores(metric)
        .types()
        .forEach(
            (type, counts) ->
                table.row(
                    row(
                        row(type.name(), counts, counts.score(), intervals.types().get(type)),
                        counted)));
    int types = evaluation.scores(metric).types().size();
    Counts all = evaluation.scores(metric).overall();
    for (Averaging averaging : Averaging.values()) {
      table.row(
          row(
              row(
                  ScoreDrawing.nameOf(averaging),
                  averaging == Averaging.MICRO ? all : null,
                  evaluation.average(metric, averaging),
                  intervals.averages().get(averaging)),
              counted));
    }
    List<String> lines = new ArrayList<>(table.lines());
    String rule = "─".repeat(table.endOf(counted ? 5 : 3));
    lines.add(1, rule);
    lines.add(2 + types, rule);
    return lines;
  }

  private static List<String> row(List<String> cells, boolean counted) {
    return counted ? cells : List.of(cells.get(0), cells.get(3), cells.get(4), cells.get(5));
  }

  /** What stands behind the scores. */
  public static String legend(Certainty certainty) {
    return String.format(
        Locale.ROOT,
        "Behind each score: its interval of %.0f %%, from %s of the documents.",
        100 * certainty.confidence(),
        Table.count(certainty.rounds(), "resample"));
  }

  private static List<String> row(String name, Counts counts, Score score, ScoreInterval in) {
    return Arrays.asList(
        name,
        counts == null ? "" : Table.count(counts.gold()),
        counts == null ? "" : Table.count(counts.predicted()),
        figure(score.precision(), in.precision()),
        figure(score.recall(), in.recall()),
        figure(score.f1(), in.f1()));
  }

  private static String figure(double score, Interval interval) {
    return Figures.threeDigits(score) + " " + range(interval);
  }

  /** An interval of a score, with two digits behind each point. */
  static String range(Interval interval) {
    return Double.isNaN(interval.low())
        ? UNDEFINED
        : String.format(Locale.ROOT, "%.2f–%.2f", interval.low(), interval.high());
  }
}

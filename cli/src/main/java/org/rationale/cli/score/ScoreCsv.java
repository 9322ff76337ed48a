package org.rationale.cli.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rationale.corpus.EntityType;
import org.rationale.eval.Averaging;
import org.rationale.eval.Counts;
import org.rationale.eval.Metric;
import org.rationale.eval.Score;
import org.rationale.eval.report.Figures;
import org.rationale.eval.report.Measured;
import org.rationale.eval.report.Scorecard;
import org.rationale.eval.report.Sheet;

/**
 * A scorecard as comma-separated values with a header: a line for each metric and type, lines whose
 * type is {@code (all)} for all mentions together, {@code (macro_types)} and so on for averages. A
 * cell is empty where a score is undefined or a metric does not count that way.
 */
public final class ScoreCsv {

  private static final List<String> HEADER =
      List.of(
          "metric",
          "type",
          "tp",
          "fp",
          "fn",
          "precision",
          "recall",
          "f1",
          "correct",
          "incorrect",
          "partial",
          "missed",
          "spurious",
          "possible",
          "actual");

  private static final int FIRST_SCORE = 5;

  private ScoreCsv() {}

  /** The whole file. */
  public static String text(Scorecard scorecard) {
    List<List<String>> rows = new ArrayList<>(List.of(HEADER));
    scorecard.metrics().forEach((metric, sheet) -> rows.addAll(rows(metric, sheet)));
    return rows.stream()
        .map(row -> row.stream().map(ScoreCsv::cell).collect(Collectors.joining(",", "", "\n")))
        .collect(Collectors.joining());
  }

  private static List<List<String>> rows(Metric metric, Sheet sheet) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row(metric, "(all)", sheet.overall()));
    for (Map.Entry<EntityType, Measured> type : sheet.types().entrySet()) {
      rows.add(row(metric, type.getKey().name(), type.getValue()));
    }
    for (Map.Entry<Averaging, Score> average : sheet.averages().entrySet()) {
      if (average.getKey() != Averaging.MICRO) {
        List<String> row = new ArrayList<>(HEADER.stream().map(column -> "").toList());
        row.set(0, metric.label());
        row.set(1, "(" + average.getKey().name().toLowerCase(Locale.ROOT) + ")");
        List<String> scores = scores(average.getValue());
        for (int i = 0; i < scores.size(); i++) {
          row.set(FIRST_SCORE + i, scores.get(i));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private static List<String> row(Metric metric, String type, Measured measured) {
    List<String> row = new ArrayList<>(List.of(metric.label(), type));
    row.add(Figures.points(measured.matched()));
    row.add(Figures.points(measured.falsePositives()));
    row.add(Figures.points(measured.falseNegatives()));
    row.addAll(scores(measured.score()));
    Counts c = measured.counts();
    for (long count :
        new long[] {
          c.correct(), c.incorrect(), c.partial(), c.missed(), c.spurious(), c.gold(), c.predicted()
        }) {
      row.add(metric.isMuc() ? Long.toString(count) : "");
    }
    return row;
  }

  private static List<String> scores(Score score) {
    return List.of(number(score.precision()), number(score.recall()), number(score.f1()));
  }

  private static String number(double score) {
    return Double.isNaN(score) ? "" : Double.toString(score);
  }

  private static String cell(String text) {
    return text.matches("(?s).*[,\"\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}

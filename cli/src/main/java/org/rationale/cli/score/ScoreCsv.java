package org.rationale.cli.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.rationale.corpus.EntityType;
import org.rationale.eval.Averaging;
import org.rationale.eval.Counts;
import org.rationale.eval.Metric;
import org.rationale.eval.Score;
import org.rationale.eval.report.FieldScores;
import org.rationale.eval.report.Figures;
import org.rationale.eval.report.Measured;
import org.rationale.eval.report.Scorecard;
import org.rationale.eval.report.Sheet;

/**
 * A scorecard as comma-separated values with a header: a line for each metric and type, lines whose
 * type is {@code (all)} for all mentions together, {@code (macro_types)} and so on for averages.
 * Where the gold has attributes and links, they follow: under {@code attribute} a line for each
 * {@code TYPE name}, under {@code attribute of exact} the same among the mentions with exact spans,
 * under {@code all attributes} a line for each type, under {@code link strict} and {@code link
 * overlap} a line for each name. A cell is empty where a score is undefined or a metric does not
 * count that way.
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

  private static final String ALL = "(all)";

  private ScoreCsv() {}

  /** The whole file. */
  public static String text(Scorecard scorecard) {
    List<List<String>> rows = new ArrayList<>(List.of(HEADER));
    scorecard.metrics().forEach((metric, sheet) -> rows.addAll(rows(metric, sheet)));
    return CsvText.of(rows);
  }

  /** The whole file, with the scores of attributes and links. */
  public static String text(Scorecard scorecard, FieldScores fields) {
    List<List<String>> rows = new ArrayList<>();
    addAttributes(rows, "attribute", fields.attributes());
    addAttributes(rows, "attribute of exact", fields.exact());
    fields.whole().forEach((type, c) -> rows.add(field("all attributes", type.name(), c)));
    fields
        .links()
        .forEach(
            (metric, scores) -> {
              String link = "link " + metric.label();
              rows.add(field(link, ALL, scores.overall()));
              scores.types().forEach((name, c) -> rows.add(field(link, name.name(), c)));
            });
    return text(scorecard) + CsvText.of(rows);
  }

  private static void addAttributes(
      List<List<String>> rows,
      String metric,
      SortedMap<EntityType, SortedMap<String, Counts>> types) {
    types.forEach(
        (type, counts) ->
            counts.forEach((name, c) -> rows.add(field(metric, type + " " + name, c))));
  }

  private static List<List<String>> rows(Metric metric, Sheet sheet) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row(metric, ALL, sheet.overall()));
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
    List<String> row = new ArrayList<>(start(metric.label(), type, measured));
    Counts c = measured.counts();
    for (long count :
        new long[] {
          c.correct(), c.incorrect(), c.partial(), c.missed(), c.spurious(), c.gold(), c.predicted()
        }) {
      row.add(metric.isMuc() ? Long.toString(count) : "");
    }
    return row;
  }

  private static List<String> field(String metric, String type, Counts counts) {
    List<String> row = new ArrayList<>(start(metric, type, Measured.of(counts)));
    row.addAll(Collections.nCopies(HEADER.size() - row.size(), ""));
    return row;
  }

  private static List<String> start(String metric, String type, Measured measured) {
    List<String> row = new ArrayList<>(List.of(metric, type));
    row.add(Figures.points(measured.matched()));
    row.add(Figures.points(measured.falsePositives()));
    row.add(Figures.points(measured.falseNegatives()));
    row.addAll(scores(measured.score()));
    return row;
  }

  private static List<String> scores(Score score) {
    return CsvText.numbers(score.precision(), score.recall(), score.f1());
  }
}

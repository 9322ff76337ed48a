package org.rationale.eval.report;

import java.util.List;

/**
 * One line of a score table, as text: figures are compared as they are printed.
 *
 * @param scope what was scored, for instance {@code all} or {@code rationales}
 * @param metric name of the metric
 * @param type name of the type, or {@code all}
 * @param figures gold, predicted, matched, precision, recall, F1, in this order; immutable
 */
public record ScoreRow(String scope, String metric, String type, List<String> figures) {

  /** Names of the figures, in their order. */
  public static final List<String> FIGURES =
      List.of("gold", "predicted", "matched", "precision", "recall", "f1");

  public ScoreRow {
    figures = List.copyOf(figures);
    if (figures.size() != FIGURES.size()) {
      throw new IllegalArgumentException(
          "a row of scores has the figures " + FIGURES + ", but here are " + figures);
    }
  }

  /** One line of a row. */
  static ScoreRow of(String scope, String metric, String type, Measured measured) {
    return new ScoreRow(
        scope,
        metric,
        type,
        List.of(
            Long.toString(measured.counts().gold()),
            Long.toString(measured.counts().predicted()),
            Figures.points(measured.matched()),
            Figures.score(measured.score().precision()),
            Figures.score(measured.score().recall()),
            Figures.score(measured.score().f1())));
  }

  /** What the row is about: scope, metric and type. */
  public String key() {
    return String.join("\t", scope, metric, type);
  }
}

package org.rationale.eval.compat;

import java.util.ArrayList;
import java.util.List;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.eval.Evaluator;
import org.rationale.eval.EvaluatorOptions;
import org.rationale.eval.Score;
import org.rationale.eval.report.Scorecard;

/**
 * The same predictions under every policy: how far the scorer alone moves the score.
 *
 * @param rows ours first, then mode by mode; immutable
 */
public record PolicyTable(List<Row> rows) {

  /**
   * One policy.
   *
   * @param scorer {@code rationale}, or the label of a mode
   * @param metric name of the metric under which its numbers stand here
   * @param score overall precision, recall and F1
   */
  public record Row(String scorer, String metric, Score score) {}

  public PolicyTable {
    rows = List.copyOf(rows);
  }

  /** Scores predictions under all policies. */
  public static PolicyTable of(
      EvaluatorOptions options, List<AnnotatedDocument> gold, List<AnnotatedDocument> predicted) {
    Evaluator evaluator = Evaluator.of(options);
    List<Row> rows =
        new ArrayList<>(rows("rationale", Scorecard.of(evaluator.evaluate(gold, predicted))));
    for (CompatibilityMode mode : CompatibilityMode.values()) {
      Scorecard scorecard =
          mode.score(evaluator.pairs(gold, predicted), options.minOverlapPercent());
      rows.addAll(rows(mode.label(), scorecard));
    }
    return new PolicyTable(rows);
  }

  private static List<Row> rows(String scorer, Scorecard scorecard) {
    return scorecard.metrics().entrySet().stream()
        .map(e -> new Row(scorer, e.getKey().label(), e.getValue().overall().score()))
        .toList();
  }
}

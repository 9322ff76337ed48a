package org.rationale.eval;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How good predictions are: the counts of each metric, overall, per type and per document.
 *
 * @param documents in order of id; immutable
 * @param totals the sum over the documents under each metric; immutable
 */
public record Evaluation(List<DocumentScores> documents, Map<Metric, Scores> totals) {

  public Evaluation {
    documents = List.copyOf(documents);
    totals = Collections.unmodifiableMap(new EnumMap<>(totals));
  }

  /** Sums up documents. */
  public static Evaluation of(List<DocumentScores> documents) {
    Map<Metric, Scores> totals = new EnumMap<>(Metric.class);
    for (Metric metric : Metric.values()) {
      Scores sum = Scores.NONE;
      for (DocumentScores document : documents) {
        sum = sum.plus(document.scores().get(metric));
      }
      totals.put(metric, sum);
    }
    return new Evaluation(documents, totals);
  }

  /** The counts under one metric, overall and per type. */
  public Scores scores(Metric metric) {
    return totals.get(metric);
  }

  /** Precision, recall and F1 under one metric, averaged in one way. */
  public Score average(Metric metric, Averaging averaging) {
    Scores scores = scores(metric);
    return switch (averaging) {
      case MICRO -> scores.overall().score();
      case MACRO_TYPES -> scores.macro();
      case WEIGHTED -> scores.weighted();
      case MACRO_DOCUMENTS ->
          Average.of(
              documents.stream().map(d -> d.scores().get(metric).overall()).toList(), c -> 1);
    };
  }
}

package org.rationale.eval.report;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rationale.corpus.EntityType;
import org.rationale.eval.Averaging;
import org.rationale.eval.Evaluation;
import org.rationale.eval.Metric;
import org.rationale.eval.Score;
import org.rationale.eval.Scores;
import org.rationale.eval.TypeOrder;

/**
 * All numbers of an evaluation, ready to be written down.
 *
 * @param documents number of documents scored
 * @param metrics what each metric says; immutable
 */
public record Scorecard(int documents, Map<Metric, Sheet> metrics) {

  public Scorecard {
    Map<Metric, Sheet> ordered = new EnumMap<>(Metric.class);
    ordered.putAll(metrics);
    metrics = Collections.unmodifiableMap(ordered);
  }

  /** The numbers of an evaluation under all metrics, with all averages. */
  public static Scorecard of(Evaluation evaluation) {
    Map<Metric, Sheet> metrics = new EnumMap<>(Metric.class);
    for (Metric metric : Metric.values()) {
      Scores scores = evaluation.scores(metric);
      SortedMap<EntityType, Measured> types = new TreeMap<>(TypeOrder.ORDER);
      scores.types().forEach((type, counts) -> types.put(type, Measured.of(counts)));
      Map<Averaging, Score> averages = new EnumMap<>(Averaging.class);
      for (Averaging averaging : Averaging.values()) {
        averages.put(averaging, evaluation.average(metric, averaging));
      }
      metrics.put(metric, new Sheet(Measured.of(scores.overall()), types, averages));
    }
    return new Scorecard(evaluation.documents().size(), metrics);
  }
}

package org.rationale.eval.certainty;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rationale.corpus.EntityType;
import org.rationale.eval.Averaging;
import org.rationale.eval.Evaluation;
import org.rationale.eval.Metric;
import org.rationale.eval.Scores;
import org.rationale.eval.TypeOrder;

/** The resampled scores of one metric. */
final class MetricSeries {

  private final DocumentMean documents;
  private final Map<Averaging, Series> averages = new EnumMap<>(Averaging.class);
  private final SortedMap<EntityType, Series> types = new TreeMap<>(TypeOrder.ORDER);

  MetricSeries(Evaluation evaluation, Metric metric, int rounds) {
    documents =
        new DocumentMean(
            evaluation.documents().stream()
                .map(d -> d.scores().get(metric).overall().score())
                .toList());
    for (Averaging averaging : Averaging.values()) {
      averages.put(averaging, new Series(rounds));
    }
    evaluation.scores(metric).types().keySet().forEach(t -> types.put(t, new Series(rounds)));
  }

  /** Keeps the scores of one round, in which each document was drawn a number of times. */
  void set(int round, Scores scores, int[] times) {
    averages.get(Averaging.MICRO).set(round, scores.overall().score());
    averages.get(Averaging.MACRO_TYPES).set(round, scores.macro());
    averages.get(Averaging.WEIGHTED).set(round, scores.weighted());
    averages.get(Averaging.MACRO_DOCUMENTS).set(round, documents.of(times));
    types.forEach((type, series) -> series.set(round, scores.of(type).score()));
  }

  SheetIntervals intervals(double confidence) {
    SortedMap<EntityType, ScoreInterval> byType = new TreeMap<>(TypeOrder.ORDER);
    types.forEach((type, series) -> byType.put(type, series.interval(confidence)));
    Map<Averaging, ScoreInterval> byAveraging = new EnumMap<>(Averaging.class);
    averages.forEach((a, series) -> byAveraging.put(a, series.interval(confidence)));
    return new SheetIntervals(byAveraging.get(Averaging.MICRO), byType, byAveraging);
  }
}

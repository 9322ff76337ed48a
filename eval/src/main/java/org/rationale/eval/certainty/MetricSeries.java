package org.rationale.eval.certainty;

import java.util.EnumMap;
import java.util.List;
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

/** The resampled scores of one metric. */
final class MetricSeries {

  private final List<Score> documents;
  private final Map<Averaging, Series> averages = new EnumMap<>(Averaging.class);
  private final SortedMap<EntityType, Series> types = new TreeMap<>(TypeOrder.ORDER);

  MetricSeries(Evaluation evaluation, Metric metric, int rounds) {
    documents =
        evaluation.documents().stream().map(d -> d.scores().get(metric).overall().score()).toList();
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
    averages.get(Averaging.MACRO_DOCUMENTS).set(round, meanOfDocuments(times));
    types.forEach((type, series) -> series.set(round, scores.of(type).score()));
  }

  private Score meanOfDocuments(int[] times) {
    double[] sum = new double[3];
    long[] defined = new long[3];
    for (int d = 0; d < times.length; d++) {
      if (times[d] != 0) {
        Score score = documents.get(d);
        add(sum, defined, 0, score.precision(), times[d]);
        add(sum, defined, 1, score.recall(), times[d]);
        add(sum, defined, 2, score.f1(), times[d]);
      }
    }
    return new Score(sum[0] / defined[0], sum[1] / defined[1], sum[2] / defined[2]);
  }

  private static void add(double[] sum, long[] defined, int at, double value, int times) {
    if (!Double.isNaN(value)) {
      sum[at] += times * value;
      defined[at] += times;
    }
  }

  SheetIntervals intervals(double confidence) {
    SortedMap<EntityType, ScoreInterval> byType = new TreeMap<>(TypeOrder.ORDER);
    types.forEach((type, series) -> byType.put(type, series.interval(confidence)));
    Map<Averaging, ScoreInterval> byAveraging = new EnumMap<>(Averaging.class);
    averages.forEach((a, series) -> byAveraging.put(a, series.interval(confidence)));
    return new SheetIntervals(byAveraging.get(Averaging.MICRO), byType, byAveraging);
  }
}

package org.rationale.eval.certainty;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.rationale.eval.Evaluation;
import org.rationale.eval.Metric;
import org.rationale.eval.Scores;

/**
 * Resamples documents with replacement and reads percentile intervals off the resampled scores
 * (Efron, 1979). Counts are resampled, nothing is matched again.
 *
 * @param rounds number of resamples, at least 2
 * @param confidence of the intervals, between 0 and 1
 * @param seed of the random numbers; equal seeds give equal intervals on any machine
 */
public record Bootstrap(int rounds, double confidence, long seed) {

  /** 1,000 resamples, intervals of 95 %. */
  public static final Bootstrap DEFAULT = new Bootstrap(1000, 0.95, 1);

  public Bootstrap {
    if (rounds < 2 || !(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException(
          "a bootstrap needs at least 2 rounds and a confidence between 0 and 1, but has "
              + rounds
              + " and "
              + confidence);
    }
  }

  /** The intervals of all scores of an evaluation. */
  public Certainty of(Evaluation evaluation) {
    CountMatrix counts = new CountMatrix(evaluation, Arrays.asList(Metric.values()));
    Map<Metric, MetricSeries> series = new EnumMap<>(Metric.class);
    for (Metric metric : Metric.values()) {
      series.put(metric, new MetricSeries(evaluation, metric, rounds));
    }
    long[] seeds = new SplittableRandom(seed).longs(rounds).toArray();
    IntStream.range(0, rounds)
        .parallel()
        .forEach(
            round -> {
              int[] times = draw(counts.documents(), new SplittableRandom(seeds[round]));
              Map<Metric, Scores> scores = counts.sum(times);
              series.forEach((metric, s) -> s.set(round, scores.get(metric), times));
            });
    Map<Metric, SheetIntervals> intervals = new EnumMap<>(Metric.class);
    series.forEach((metric, s) -> intervals.put(metric, s.intervals(confidence)));
    return new Certainty(counts.documents(), rounds, confidence, intervals);
  }

  /** How often each document is in one resample. */
  static int[] draw(int documents, SplittableRandom random) {
    int[] times = new int[documents];
    for (int i = 0; i < documents; i++) {
      times[random.nextInt(documents)]++;
    }
    return times;
  }
}

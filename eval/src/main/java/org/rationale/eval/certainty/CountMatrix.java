package org.rationale.eval.certainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.rationale.corpus.EntityType;
import org.rationale.eval.Counts;
import org.rationale.eval.Evaluation;
import org.rationale.eval.Metric;
import org.rationale.eval.Scores;
import org.rationale.eval.TypeOrder;

/**
 * The counts of an evaluation as plain numbers, a row for each document: adding rows is all that
 * resampling costs. Counts that are 0 in every document, as the half points of most metrics are,
 * have no column.
 */
final class CountMatrix {

  private static final int WIDTH = 5;

  private final Map<Metric, List<EntityType>> types = new EnumMap<>(Metric.class);
  private final List<Metric> metrics;
  private final int width;

  /** Where each column stands among all counts, those included that are always 0. */
  private final int[] places;

  private final int[][] rows;

  CountMatrix(Evaluation evaluation, Collection<Metric> metrics) {
    this.metrics = List.copyOf(metrics);
    int all = 0;
    for (Metric metric : this.metrics) {
      types.put(metric, List.copyOf(evaluation.scores(metric).types().keySet()));
      all += WIDTH * (1 + types.get(metric).size());
    }
    width = all;
    long[] totals = counts(evaluation.totals());
    places = IntStream.range(0, width).filter(place -> totals[place] != 0).toArray();
    rows = evaluation.documents().stream().map(d -> row(counts(d.scores()))).toArray(int[][]::new);
  }

  private int[] row(long[] counts) {
    return Arrays.stream(places).map(place -> Math.toIntExact(counts[place])).toArray();
  }

  private long[] counts(Map<Metric, Scores> scores) {
    long[] counts = new long[width];
    int at = 0;
    for (Metric metric : metrics) {
      at = fill(counts, at, scores.get(metric).overall());
      for (EntityType type : types.get(metric)) {
        at = fill(counts, at, scores.get(metric).of(type));
      }
    }
    return counts;
  }

  private static int fill(long[] row, int at, Counts counts) {
    row[at] = counts.correct();
    row[at + 1] = counts.incorrect();
    row[at + 2] = counts.partial();
    row[at + 3] = counts.missed();
    row[at + 4] = counts.spurious();
    return at + WIDTH;
  }

  int documents() {
    return rows.length;
  }

  /**
   * The scores if each document had been there a number of times.
   *
   * @param times how often, for each document
   */
  Map<Metric, Scores> sum(int[] times) {
    long[] sum = new long[places.length];
    for (int d = 0; d < rows.length; d++) {
      int factor = times[d];
      if (factor != 0) {
        int[] row = rows[d];
        for (int c = 0; c < sum.length; c++) {
          sum[c] += (long) factor * row[c];
        }
      }
    }
    long[] all = new long[width];
    for (int c = 0; c < sum.length; c++) {
      all[places[c]] = sum[c];
    }
    return scores(all);
  }

  private Map<Metric, Scores> scores(long[] sum) {
    Map<Metric, Scores> scores = new EnumMap<>(Metric.class);
    int at = 0;
    for (Metric metric : metrics) {
      List<Counts> counts = new ArrayList<>();
      for (int i = 0; i <= types.get(metric).size(); i++) {
        counts.add(new Counts(sum[at], sum[at + 1], sum[at + 2], sum[at + 3], sum[at + 4]));
        at += WIDTH;
      }
      SortedMap<EntityType, Counts> byType = new TreeMap<>(TypeOrder.ORDER);
      for (int i = 0; i < types.get(metric).size(); i++) {
        byType.put(types.get(metric).get(i), counts.get(i + 1));
      }
      scores.put(metric, new Scores(counts.get(0), byType));
    }
    return scores;
  }
}

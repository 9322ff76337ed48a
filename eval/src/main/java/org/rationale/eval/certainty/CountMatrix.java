package org.rationale.eval.certainty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rationale.corpus.EntityType;
import org.rationale.eval.Counts;
import org.rationale.eval.DocumentScores;
import org.rationale.eval.Evaluation;
import org.rationale.eval.Metric;
import org.rationale.eval.Scores;
import org.rationale.eval.TypeOrder;

/**
 * The counts of an evaluation as plain numbers, a row for each document: adding rows is all that
 * resampling costs.
 */
final class CountMatrix {

  private static final int WIDTH = 5;

  private final Map<Metric, List<EntityType>> types = new EnumMap<>(Metric.class);
  private final List<Metric> metrics;
  private final int[][] rows;

  CountMatrix(Evaluation evaluation, Collection<Metric> metrics) {
    this.metrics = List.copyOf(metrics);
    int columns = 0;
    for (Metric metric : this.metrics) {
      types.put(metric, List.copyOf(evaluation.scores(metric).types().keySet()));
      columns += WIDTH * (1 + types.get(metric).size());
    }
    rows = new int[evaluation.documents().size()][columns];
    for (int d = 0; d < rows.length; d++) {
      fill(rows[d], evaluation.documents().get(d));
    }
  }

  private void fill(int[] row, DocumentScores document) {
    int at = 0;
    for (Metric metric : metrics) {
      Scores scores = document.scores().get(metric);
      at = fill(row, at, scores.overall());
      for (EntityType type : types.get(metric)) {
        at = fill(row, at, scores.of(type));
      }
    }
  }

  private static int fill(int[] row, int at, Counts counts) {
    row[at] = Math.toIntExact(counts.correct());
    row[at + 1] = Math.toIntExact(counts.incorrect());
    row[at + 2] = Math.toIntExact(counts.partial());
    row[at + 3] = Math.toIntExact(counts.missed());
    row[at + 4] = Math.toIntExact(counts.spurious());
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
    long[] sum = new long[rows.length == 0 ? 0 : rows[0].length];
    for (int d = 0; d < rows.length; d++) {
      if (times[d] != 0) {
        for (int c = 0; c < sum.length; c++) {
          sum[c] += (long) times[d] * rows[d][c];
        }
      }
    }
    return scores(sum);
  }

  private Map<Metric, Scores> scores(long[] sum) {
    Map<Metric, Scores> scores = new EnumMap<>(Metric.class);
    int at = 0;
    for (Metric metric : metrics) {
      List<Counts> counts = new ArrayList<>();
      for (int i = 0; i <= types.get(metric).size(); i++) {
        counts.add(
            sum.length == 0
                ? Counts.NONE
                : new Counts(sum[at], sum[at + 1], sum[at + 2], sum[at + 3], sum[at + 4]));
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

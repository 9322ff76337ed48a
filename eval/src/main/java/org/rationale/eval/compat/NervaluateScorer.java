package org.rationale.eval.compat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;
import org.rationale.eval.Counts;
import org.rationale.eval.DocumentPair;
import org.rationale.eval.Metric;
import org.rationale.eval.TypeOrder;
import org.rationale.eval.report.Measured;
import org.rationale.eval.report.Scorecard;
import org.rationale.eval.report.Sheet;

/** nervaluate: predictions take gold mentions greedily, each of the four metrics by itself. */
final class NervaluateScorer {

  private static final List<Metric> METRICS =
      List.of(Metric.STRICT, Metric.EXACT, Metric.PARTIAL, Metric.TYPE);

  /** Least overlap in percent that nervaluate accepts, and its default. */
  private static final double LEAST_PERCENT = 1;

  private final int endShift;
  private final double minOverlapPercent;

  /**
   * A scorer.
   *
   * @param endShift what to take away from an exclusive end before nervaluate sees it
   * @param minOverlapPercent least overlap in percent of the gold mention
   */
  NervaluateScorer(int endShift, double minOverlapPercent) {
    this.endShift = endShift;
    this.minOverlapPercent = Math.max(LEAST_PERCENT, minOverlapPercent);
  }

  Scorecard score(List<DocumentPair> documents) {
    Map<Metric, Sheet> sheets = new EnumMap<>(Metric.class);
    for (Metric metric : METRICS) {
      SortedMap<EntityType, Measured> types = new TreeMap<>(TypeOrder.ORDER);
      for (EntityType type : TypedMentions.types(documents)) {
        types.put(type, measured(metric, TypedMentions.only(type, documents)));
      }
      sheets.put(metric, new Sheet(measured(metric, documents), types, Map.of()));
    }
    return new Scorecard(documents.size(), sheets);
  }

  private Measured measured(Metric metric, List<DocumentPair> documents) {
    Counts counts =
        documents.stream().map(d -> counts(metric, d)).reduce(Counts.NONE, Counts::plus);
    // Adding up documents, nervaluate recomputes the scores and forgets the half points.
    return documents.size() > 1
        ? ZeroDivision.measured(counts, (double) counts.correct())
        : ZeroDivision.measured(counts);
  }

  private Counts counts(Metric metric, DocumentPair document) {
    List<Mention> gold = document.gold();
    boolean[] taken = new boolean[gold.size()];
    long correct = 0;
    long overlapping = 0;
    for (Mention predicted : document.predicted()) {
      int right = -1;
      int other = -1;
      for (int g = 0; g < taken.length; g++) {
        if (!taken[g]) {
          if (fits(metric, gold.get(g), predicted)) {
            right = closer(metric, gold, right, g, predicted);
          } else if (other < 0 && overlaps(gold.get(g), predicted)) {
            other = g;
          }
        }
      }
      if (right >= 0) {
        correct++;
        taken[right] = true;
      } else if (other >= 0) {
        overlapping++;
        taken[other] = true;
      }
    }
    long paired = correct + overlapping;
    boolean half = metric == Metric.PARTIAL;
    return new Counts(
        correct,
        half ? 0 : overlapping,
        half ? overlapping : 0,
        gold.size() - paired,
        document.predicted().size() - paired);
  }

  /** The first gold mention that fits, but for the type metric the one with the nearest ends. */
  private int closer(Metric metric, List<Mention> gold, int best, int next, Mention predicted) {
    if (best < 0) {
      return next;
    }
    return metric == Metric.TYPE
            && distance(gold.get(next), predicted) < distance(gold.get(best), predicted)
        ? next
        : best;
  }

  private boolean fits(Metric metric, Mention gold, Mention predicted) {
    boolean sameSpan = start(gold) == start(predicted) && end(gold) == end(predicted);
    boolean sameType = gold.type().equals(predicted.type());
    return switch (metric) {
      case STRICT -> sameSpan && sameType;
      case EXACT, PARTIAL -> sameSpan;
      default -> sameType && overlaps(gold, predicted);
    };
  }

  private boolean overlaps(Mention gold, Mention predicted) {
    int shared = Math.min(end(gold), end(predicted)) - Math.max(start(gold), start(predicted)) + 1;
    double length = end(gold) - start(gold) + 1;
    return shared > 0 && shared / length * 100.0 >= minOverlapPercent;
  }

  private int distance(Mention gold, Mention predicted) {
    return Math.abs(start(gold) - start(predicted)) + Math.abs(end(gold) - end(predicted));
  }

  private static int start(Mention mention) {
    return mention.span().start();
  }

  private int end(Mention mention) {
    return mention.span().end() - endShift;
  }
}

package org.rationale.eval.compat;

import java.util.ArrayList;
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
import org.rationale.eval.Outcome;
import org.rationale.eval.TypeOrder;
import org.rationale.eval.matching.Pair;
import org.rationale.eval.report.Measured;
import org.rationale.eval.report.Scorecard;
import org.rationale.eval.report.Sheet;

/**
 * nervaluate 1.1.0: each prediction takes the first gold mention left that it overlaps enough, and
 * is judged by that one alone.
 */
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
    List<Mention> left = new ArrayList<>(joined(document.gold()));
    long correct = 0;
    long overlapping = 0;
    for (Mention predicted : joined(document.predicted())) {
      Mention gold = left.stream().filter(g -> overlaps(g, predicted)).findFirst().orElse(null);
      if (gold != null) {
        left.remove(gold);
        Outcome outcome = metric.judge(new Pair(gold, predicted));
        correct += outcome == Outcome.CORRECT ? 1 : 0;
        overlapping += outcome == Outcome.CORRECT ? 0 : 1;
      }
    }
    boolean half = metric == Metric.PARTIAL;
    return new Counts(
        correct,
        half ? 0 : overlapping,
        half ? overlapping : 0,
        left.size(),
        document.predicted().size() - correct - overlapping);
  }

  /** The mentions as it keeps them: one span, from the first fragment to the last. */
  private static List<Mention> joined(List<Mention> mentions) {
    return mentions.stream()
        .map(m -> new Mention(m.type(), List.of(m.span()), m.attributes()))
        .toList();
  }

  private boolean overlaps(Mention gold, Mention predicted) {
    int shared = Math.min(end(gold), end(predicted)) - Math.max(start(gold), start(predicted)) + 1;
    double length = end(gold) - start(gold) + 1;
    return shared > 0 && shared / length * 100.0 >= minOverlapPercent;
  }

  private static int start(Mention mention) {
    return mention.span().start();
  }

  private int end(Mention mention) {
    return mention.span().end() - endShift;
  }
}

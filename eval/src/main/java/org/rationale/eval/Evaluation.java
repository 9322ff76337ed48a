package org.rationale.eval;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How good predictions are: the counts of each metric, overall, per type and per document.
 *
 * @param documents in order of id; immutable
 * @param totals the sum over the documents under each metric; immutable
 * @param linkTotals the sum of the links over the documents, by their names; immutable
 */
public record Evaluation(
    List<DocumentScores> documents, Map<Metric, Scores> totals, Map<Metric, Scores> linkTotals) {

  /** The metrics under which links are scored: both ends found exactly, or found at all. */
  public static final List<Metric> LINK_METRICS = List.of(Metric.STRICT, Metric.OVERLAP);

  public Evaluation {
    documents = List.copyOf(documents);
    totals = Collections.unmodifiableMap(new EnumMap<>(totals));
    linkTotals = Collections.unmodifiableMap(new EnumMap<>(linkTotals));
  }

  /** Sums up documents. */
  public static Evaluation of(List<DocumentScores> documents) {
    Map<Metric, Scores> totals = new EnumMap<>(Metric.class);
    for (Metric metric : Metric.values()) {
      totals.put(metric, sum(documents, d -> d.scores().get(metric)));
    }
    Map<Metric, Scores> links = new EnumMap<>(Metric.class);
    for (Metric metric : LINK_METRICS) {
      links.put(metric, sum(documents, d -> d.links().get(metric)));
    }
    return new Evaluation(documents, totals, links);
  }

  private static Scores sum(
      List<DocumentScores> documents, Function<DocumentScores, Scores> scores) {
    return Scores.sum(documents.stream().map(scores).toList());
  }

  /** The counts under one metric, overall and per type. */
  public Scores scores(Metric metric) {
    return totals.get(metric);
  }

  /**
   * The counts of the links, overall and by their names.
   *
   * @param metric one of {@link #LINK_METRICS}
   */
  public Scores links(Metric metric) {
    Scores scores = linkTotals.get(metric);
    if (scores == null) {
      throw new IllegalArgumentException(
          "links are scored under " + LINK_METRICS + ", but not under " + metric);
    }
    return scores;
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

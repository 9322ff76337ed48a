package org.rationale.eval.certainty;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.rationale.eval.Metric;

/**
 * How sure the scores of an evaluation are.
 *
 * @param documents number of documents that were resampled
 * @param rounds number of resamples
 * @param confidence of the intervals, for instance 0.95
 * @param metrics the intervals under each metric; immutable
 */
public record Certainty(
    int documents, int rounds, double confidence, Map<Metric, SheetIntervals> metrics) {

  public Certainty {
    metrics = Collections.unmodifiableMap(new EnumMap<>(metrics));
  }

  /** The intervals under one metric. */
  public SheetIntervals of(Metric metric) {
    return metrics.get(metric);
  }

  /** What must be said beside the intervals, where the documents are too few for them. */
  public Optional<String> warning() {
    return SampleSize.warning(documents);
  }
}

package org.rationale.eval.certainty;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rationale.corpus.EntityType;
import org.rationale.eval.Averaging;
import org.rationale.eval.TypeOrder;

/**
 * Intervals of all scores under one metric.
 *
 * @param overall all mentions together
 * @param types each type; immutable
 * @param averages each way to average; immutable
 */
public record SheetIntervals(
    ScoreInterval overall,
    SortedMap<EntityType, ScoreInterval> types,
    Map<Averaging, ScoreInterval> averages) {

  public SheetIntervals {
    SortedMap<EntityType, ScoreInterval> sorted = new TreeMap<>(TypeOrder.ORDER);
    sorted.putAll(types);
    types = Collections.unmodifiableSortedMap(sorted);
    averages = Collections.unmodifiableMap(new EnumMap<>(averages));
  }
}

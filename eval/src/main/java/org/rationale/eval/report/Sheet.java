package org.rationale.eval.report;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rationale.corpus.EntityType;
import org.rationale.eval.Averaging;
import org.rationale.eval.Score;
import org.rationale.eval.TypeOrder;

/**
 * What one metric says.
 *
 * @param overall all mentions together
 * @param types each type, in the order of {@link TypeOrder}; immutable
 * @param averages the averages that were asked for; immutable
 */
public record Sheet(
    Measured overall, SortedMap<EntityType, Measured> types, Map<Averaging, Score> averages) {

  public Sheet {
    SortedMap<EntityType, Measured> sorted = new TreeMap<>(TypeOrder.ORDER);
    sorted.putAll(types);
    types = Collections.unmodifiableSortedMap(sorted);
    Map<Averaging, Score> ordered = new EnumMap<>(Averaging.class);
    ordered.putAll(averages);
    averages = Collections.unmodifiableMap(ordered);
  }
}

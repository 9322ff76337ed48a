package org.rationale.eval.agreement;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rationale.corpus.EntityType;
import org.rationale.eval.TypeOrder;

/**
 * A figure overall and for each type.
 *
 * @param <T> what the figure is
 * @param overall all types together
 * @param types each type that anyone used; immutable
 */
public record ByType<T>(T overall, SortedMap<EntityType, T> types) {

  public ByType {
    SortedMap<EntityType, T> sorted = new TreeMap<>(TypeOrder.ORDER);
    sorted.putAll(types);
    types = Collections.unmodifiableSortedMap(sorted);
  }
}

package org.rationale.eval;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rationale.corpus.EntityType;

/**
 * The counts of one metric, overall and per type, over one document or many.
 *
 * @param overall all mentions together (micro average)
 * @param types the counts of each type that occurs on either side, in the order of {@link
 *     TypeOrder}; immutable
 */
public record Scores(Counts overall, SortedMap<EntityType, Counts> types) {

  /** Nothing counted. */
  public static final Scores NONE = new Scores(Counts.NONE, new TreeMap<>(TypeOrder.ORDER));

  public Scores {
    SortedMap<EntityType, Counts> sorted = new TreeMap<>(TypeOrder.ORDER);
    sorted.putAll(types);
    types = Collections.unmodifiableSortedMap(sorted);
  }

  /** Scores whose overall counts are the sum over the types. */
  public static Scores ofTypes(Map<EntityType, Counts> types) {
    SortedMap<EntityType, Counts> sorted = new TreeMap<>(TypeOrder.ORDER);
    sorted.putAll(types);
    return new Scores(sorted.values().stream().reduce(Counts.NONE, Counts::plus), sorted);
  }

  /** The counts of one type; {@link Counts#NONE} for a type that occurs on neither side. */
  public Counts of(EntityType type) {
    return types.getOrDefault(type, Counts.NONE);
  }

  /** The sum of all, type by type. */
  public static Scores sum(Iterable<Scores> all) {
    Counts overall = Counts.NONE;
    SortedMap<EntityType, Counts> sum = new TreeMap<>(TypeOrder.ORDER);
    for (Scores each : all) {
      overall = overall.plus(each.overall);
      each.types.forEach((type, counts) -> sum.merge(type, counts, Counts::plus));
    }
    return new Scores(overall, sum);
  }

  /** The mean over the types for which the score is defined; all types count alike. */
  public Score macro() {
    return Average.of(types.values(), counts -> 1);
  }

  /** The mean over the types for which the score is defined, weighted by their gold mentions. */
  public Score weighted() {
    return Average.of(types.values(), Counts::gold);
  }
}

package org.rationale.eval.report;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rationale.corpus.EntityType;
import org.rationale.eval.AttributeScores;
import org.rationale.eval.Counts;
import org.rationale.eval.Evaluation;
import org.rationale.eval.Metric;
import org.rationale.eval.Scores;
import org.rationale.eval.TypeOrder;

/**
 * How good the fields of the mentions are: each attribute of each type, and the links between
 * mentions, as far as the gold has them. What only the predictions have is not scored.
 *
 * @param attributes the counts of each attribute by name, for each type, as {@link AttributeScores}
 *     counts; immutable
 * @param exact the same attributes among the mentions that were found with their exact spans, as
 *     {@link AttributeScores#ofExactPairs} counts; immutable
 * @param whole the counts of mentions with all their attributes right, for each type that has any;
 *     immutable
 * @param links the counts of the links, overall and by name, under {@link Evaluation#LINK_METRICS};
 *     empty where the gold has none; immutable
 */
public record FieldScores(
    SortedMap<EntityType, SortedMap<String, Counts>> attributes,
    SortedMap<EntityType, SortedMap<String, Counts>> exact,
    SortedMap<EntityType, Counts> whole,
    Map<Metric, Scores> links) {

  /** No fields. */
  public static final FieldScores NONE =
      new FieldScores(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), Map.of());

  public FieldScores {
    attributes = copy(attributes);
    exact = copy(exact);
    SortedMap<EntityType, Counts> sorted = new TreeMap<>(TypeOrder.ORDER);
    sorted.putAll(whole);
    whole = Collections.unmodifiableSortedMap(sorted);
    Map<Metric, Scores> ordered = new EnumMap<>(Metric.class);
    ordered.putAll(links);
    links = Collections.unmodifiableMap(ordered);
  }

  private static SortedMap<EntityType, SortedMap<String, Counts>> copy(
      SortedMap<EntityType, SortedMap<String, Counts>> types) {
    SortedMap<EntityType, SortedMap<String, Counts>> copy = new TreeMap<>(TypeOrder.ORDER);
    types.forEach(
        (type, counts) -> copy.put(type, Collections.unmodifiableSortedMap(new TreeMap<>(counts))));
    return Collections.unmodifiableSortedMap(copy);
  }

  /** The fields of an evaluation. */
  public static FieldScores of(Evaluation evaluation) {
    AttributeScores all = AttributeScores.of(evaluation);
    AttributeScores ofExact = AttributeScores.ofExactPairs(evaluation);
    SortedMap<EntityType, SortedMap<String, Counts>> attributes = new TreeMap<>(TypeOrder.ORDER);
    SortedMap<EntityType, SortedMap<String, Counts>> exact = new TreeMap<>(TypeOrder.ORDER);
    SortedMap<EntityType, Counts> whole = new TreeMap<>(TypeOrder.ORDER);
    all.types()
        .forEach(
            (type, counts) -> {
              SortedMap<String, Counts> ours = new TreeMap<>(counts);
              ours.values().removeIf(c -> c.gold() == 0);
              if (!ours.isEmpty()) {
                attributes.put(type, ours);
                SortedMap<String, Counts> found = new TreeMap<>(ours);
                found.replaceAll((name, c) -> ofExact.of(type, name));
                exact.put(type, found);
                whole.put(type, all.whole().getOrDefault(type, Counts.NONE));
              }
            });
    Map<Metric, Scores> links = new EnumMap<>(Metric.class);
    for (Metric metric : Evaluation.LINK_METRICS) {
      Map<EntityType, Counts> ours = new HashMap<>(evaluation.links(metric).types());
      ours.values().removeIf(counts -> counts.gold() == 0);
      if (!ours.isEmpty()) {
        links.put(metric, Scores.ofTypes(ours));
      }
    }
    return new FieldScores(attributes, exact, whole, links);
  }

  /** The counts of an attribute among the mentions that were found with their exact spans. */
  public Counts exact(EntityType type, String name) {
    return exact.getOrDefault(type, Collections.emptySortedMap()).getOrDefault(name, Counts.NONE);
  }

  /** Whether the gold has neither attributes nor links. */
  public boolean isEmpty() {
    return attributes.isEmpty() && links.isEmpty();
  }
}

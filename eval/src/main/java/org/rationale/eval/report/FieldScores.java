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
 * @param links the counts of the links, overall and by name, under {@link Evaluation#LINK_METRICS};
 *     empty where the gold has none; immutable
 */
public record FieldScores(
    SortedMap<EntityType, SortedMap<String, Counts>> attributes, Map<Metric, Scores> links) {

  /** No fields. */
  public static final FieldScores NONE = new FieldScores(new TreeMap<>(), Map.of());

  public FieldScores {
    SortedMap<EntityType, SortedMap<String, Counts>> copy = new TreeMap<>(TypeOrder.ORDER);
    attributes.forEach(
        (type, counts) -> copy.put(type, Collections.unmodifiableSortedMap(new TreeMap<>(counts))));
    attributes = Collections.unmodifiableSortedMap(copy);
    Map<Metric, Scores> ordered = new EnumMap<>(Metric.class);
    ordered.putAll(links);
    links = Collections.unmodifiableMap(ordered);
  }

  /** The fields of an evaluation. */
  public static FieldScores of(Evaluation evaluation) {
    SortedMap<EntityType, SortedMap<String, Counts>> attributes = new TreeMap<>(TypeOrder.ORDER);
    AttributeScores.of(evaluation)
        .types()
        .forEach(
            (type, all) -> {
              SortedMap<String, Counts> ours = new TreeMap<>(all);
              ours.values().removeIf(counts -> counts.gold() == 0);
              if (!ours.isEmpty()) {
                attributes.put(type, ours);
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
    return new FieldScores(attributes, links);
  }

  /** Whether the gold has neither attributes nor links. */
  public boolean isEmpty() {
    return attributes.isEmpty() && links.isEmpty();
  }
}

package org.rationale.eval;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;
import org.rationale.eval.matching.Alignment;
import org.rationale.eval.matching.Pair;

/**
 * How good the attributes are: kind, assertion, normal form, the fields of a citation, whatever the
 * mentions carry.
 *
 * <p>Gold and predicted count the mentions that carry the attribute; a pair of the same type in
 * which both carry it with the same value is matched. So a mention that was not found takes its
 * attributes with it.
 *
 * @param types the counts of each attribute by name, for each type; immutable
 */
public record AttributeScores(SortedMap<EntityType, SortedMap<String, Counts>> types) {

  public AttributeScores {
    SortedMap<EntityType, SortedMap<String, Counts>> copy = new TreeMap<>(TypeOrder.ORDER);
    types.forEach(
        (type, counts) -> copy.put(type, Collections.unmodifiableSortedMap(new TreeMap<>(counts))));
    types = Collections.unmodifiableSortedMap(copy);
  }

  /** The attributes of the mentions of an evaluation. */
  public static AttributeScores of(Evaluation evaluation) {
    Collector counts = new Collector();
    for (DocumentScores document : evaluation.documents()) {
      Alignment alignment = document.alignment();
      alignment.missed().forEach(counts::addGold);
      alignment.spurious().forEach(counts::addPredicted);
      alignment.pairs().forEach(counts::addPair);
    }
    return new AttributeScores(counts.types);
  }

  /** The counts of one attribute of one type; {@link Counts#NONE} where nobody has it. */
  public Counts of(EntityType type, String attribute) {
    return types
        .getOrDefault(type, Collections.emptySortedMap())
        .getOrDefault(attribute, Counts.NONE);
  }

  private static final class Collector {

    private final SortedMap<EntityType, SortedMap<String, Counts>> types =
        new TreeMap<>(TypeOrder.ORDER);

    private void addGold(Mention mention) {
      mention.attributes().keySet().forEach(name -> add(mention, name, Counts.of(0, 1, 0)));
    }

    private void addPredicted(Mention mention) {
      mention.attributes().keySet().forEach(name -> add(mention, name, Counts.of(0, 0, 1)));
    }

    private void addPair(Pair pair) {
      Mention gold = pair.gold();
      Mention predicted = pair.predicted();
      for (String name : gold.attributes().keySet()) {
        add(gold, name, agrees(pair, name) ? Counts.of(1, 1, 1) : Counts.of(0, 1, 0));
      }
      for (String name : predicted.attributes().keySet()) {
        if (!agrees(pair, name)) {
          add(predicted, name, Counts.of(0, 0, 1));
        }
      }
    }

    private static boolean agrees(Pair pair, String name) {
      String value = pair.gold().attributes().get(name);
      return pair.sameType()
          && value != null
          && value.equals(pair.predicted().attributes().get(name));
    }

    private void add(Mention mention, String name, Counts counts) {
      types
          .computeIfAbsent(mention.type(), type -> new TreeMap<>())
          .merge(name, counts, Counts::plus);
    }
  }
}

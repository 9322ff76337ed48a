package org.rationale.eval;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;
import org.rationale.eval.matching.Pair;

/** Counts the attributes of mentions, pair by pair. */
final class AttributeCounting {

  private final SetAttributes sets = SetAttributes.STANDARD;
  private final SortedMap<EntityType, SortedMap<String, Counts>> types =
      new TreeMap<>(TypeOrder.ORDER);
  private final SortedMap<EntityType, SortedMap<String, Counts>> elements =
      new TreeMap<>(TypeOrder.ORDER);
  private final SortedMap<EntityType, Counts> whole = new TreeMap<>(TypeOrder.ORDER);

  /** The attributes that gold uses for each type. */
  private final Map<EntityType, Set<String>> used = new HashMap<>();

  /**
   * Nothing counted yet.
   *
   * @param evaluation all that will be counted
   */
  AttributeCounting(Evaluation evaluation) {
    for (DocumentScores document : evaluation.documents()) {
      document.alignment().missed().forEach(this::use);
      document.alignment().pairs().forEach(pair -> use(pair.gold()));
    }
  }

  private void use(Mention gold) {
    used.computeIfAbsent(gold.type(), t -> new HashSet<>()).addAll(gold.attributes().keySet());
  }

  /** A gold mention of which nothing was found. */
  void addGold(Mention mention) {
    mention
        .attributes()
        .forEach(
            (name, value) -> {
              add(types, mention, name, Counts.of(0, 1, 0));
              add(elements, mention, name, Counts.of(0, sets.elements(name, value).size(), 0));
            });
    addWhole(mention, Counts.of(0, 1, 0));
  }

  /** A predicted mention that is none of gold. */
  void addPredicted(Mention mention) {
    mention
        .attributes()
        .forEach(
            (name, value) -> {
              add(types, mention, name, Counts.of(0, 0, 1));
              add(elements, mention, name, Counts.of(0, 0, sets.elements(name, value).size()));
            });
    addWhole(mention, Counts.of(0, 0, 1));
  }

  /** Partners; those of two types have nothing to do with each other. */
  void addPair(Pair pair) {
    if (!pair.sameType()) {
      addGold(pair.gold());
      addPredicted(pair.predicted());
      return;
    }
    Map<String, String> gold = pair.gold().attributes();
    Map<String, String> predicted = pair.predicted().attributes();
    Set<String> names = new HashSet<>(gold.keySet());
    names.addAll(predicted.keySet());
    for (String name : names) {
      add(types, pair.gold(), name, value(name, gold.get(name), predicted.get(name)));
      add(elements, pair.gold(), name, listed(name, gold.get(name), predicted.get(name)));
    }
    boolean right =
        used.get(pair.gold().type()).stream()
            .allMatch(name -> agree(name, gold.get(name), predicted.get(name)));
    if (right) {
      addWhole(pair.gold(), Counts.of(1, 1, 1));
    } else {
      addWhole(pair.gold(), Counts.of(0, 1, 0));
      addWhole(pair.predicted(), Counts.of(0, 0, 1));
    }
  }

  private boolean agree(String name, String gold, String predicted) {
    if (gold == null || predicted == null) {
      return Objects.equals(gold, predicted);
    }
    return sets.same(name, gold, predicted);
  }

  private Counts value(String name, String gold, String predicted) {
    return Counts.of(
        agree(name, gold, predicted) ? 1 : 0, gold == null ? 0 : 1, predicted == null ? 0 : 1);
  }

  private Counts listed(String name, String gold, String predicted) {
    Set<String> right = gold == null ? Set.of() : sets.elements(name, gold);
    Set<String> found = predicted == null ? Set.of() : sets.elements(name, predicted);
    return Counts.of(right.stream().filter(found::contains).count(), right.size(), found.size());
  }

  /** A mention counts as a whole if it has one of the attributes that gold uses for its type. */
  private void addWhole(Mention mention, Counts counts) {
    boolean hasAny =
        used.getOrDefault(mention.type(), Set.of()).stream()
            .anyMatch(mention.attributes()::containsKey);
    if (hasAny) {
      whole.merge(mention.type(), counts, Counts::plus);
    }
  }

  private static void add(
      SortedMap<EntityType, SortedMap<String, Counts>> all,
      Mention mention,
      String name,
      Counts counts) {
    all.computeIfAbsent(mention.type(), type -> new TreeMap<>()).merge(name, counts, Counts::plus);
  }

  AttributeScores scores() {
    return new AttributeScores(types, elements, whole);
  }
}

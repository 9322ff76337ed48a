package org.rationale.eval;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.rationale.corpus.EntityType;
import org.rationale.eval.matching.Alignment;
import org.rationale.eval.matching.Pair;

/**
 * How good the attributes are, field by field: kind, assertion, the normal form of a date or an
 * amount, the fields of a citation, whatever the mentions carry.
 *
 * <p>Gold and predicted count the mentions that carry the attribute; a pair of the same type in
 * which both carry it with the same value is matched. So precision is the part of the values that
 * were given that is right, and recall the part of the true values that was given.
 *
 * <p>A value is right or wrong as a whole: who looks up the pages 56 and 98 of a citation is not
 * served by page 56 alone. Values that list several things (pages, sections, ingredients …) are the
 * same if they list the same, whatever the order, {@code 98-99} being 98 and 99. How much of such
 * lists is right is another question, which {@code elements} answers: there each thing that is
 * listed counts by itself, so of {@code 56,98-99} against {@code 56} one of three is found, and
 * what was found is right. For an attribute with one value the two are the same.
 *
 * @param types the counts of each attribute by name, for each type; immutable
 * @param elements the same, of the single things that values list; immutable
 * @param whole mentions with all their attributes, for each type: right is a pair in which every
 *     attribute that gold uses for the type anywhere is the same, or missing, on both sides. What
 *     only the predictions use does not count; immutable
 */
public record AttributeScores(
    SortedMap<EntityType, SortedMap<String, Counts>> types,
    SortedMap<EntityType, SortedMap<String, Counts>> elements,
    SortedMap<EntityType, Counts> whole) {

  public AttributeScores {
    types = copy(types);
    elements = copy(elements);
    SortedMap<EntityType, Counts> ordered = new TreeMap<>(TypeOrder.ORDER);
    ordered.putAll(whole);
    whole = Collections.unmodifiableSortedMap(ordered);
  }

  private static SortedMap<EntityType, SortedMap<String, Counts>> copy(
      SortedMap<EntityType, SortedMap<String, Counts>> counts) {
    SortedMap<EntityType, SortedMap<String, Counts>> copy = new TreeMap<>(TypeOrder.ORDER);
    counts.forEach(
        (type, names) -> copy.put(type, Collections.unmodifiableSortedMap(new TreeMap<>(names))));
    return Collections.unmodifiableSortedMap(copy);
  }

  /**
   * The attributes of all mentions: a mention that was not found, with its type and any overlap,
   * takes its attributes with it. How good the output is from end to end.
   */
  public static AttributeScores of(Evaluation evaluation) {
    AttributeCounting counting = new AttributeCounting(evaluation);
    for (DocumentScores document : evaluation.documents()) {
      Alignment alignment = document.alignment();
      alignment.missed().forEach(counting::addGold);
      alignment.spurious().forEach(counting::addPredicted);
      alignment.pairs().forEach(counting::addPair);
    }
    return counting.scores();
  }

  /**
   * The attributes of those mentions that were found with their type and exact span, the others
   * left out. How good the attributes are, whatever it is that was found.
   */
  public static AttributeScores ofExactPairs(Evaluation evaluation) {
    Predicate<Pair> exact = pair -> Metric.STRICT.judge(pair) == Outcome.CORRECT;
    AttributeCounting counting = new AttributeCounting(evaluation);
    for (DocumentScores document : evaluation.documents()) {
      document.alignment().pairs().stream().filter(exact).forEach(counting::addPair);
    }
    return counting.scores();
  }

  /** The counts of one attribute of one type; {@link Counts#NONE} where nobody has it. */
  public Counts of(EntityType type, String attribute) {
    return types
        .getOrDefault(type, Collections.emptySortedMap())
        .getOrDefault(attribute, Counts.NONE);
  }
}

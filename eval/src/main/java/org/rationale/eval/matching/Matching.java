package org.rationale.eval.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rationale.corpus.Mention;

/**
 * The best one-to-one matching of gold and predicted mentions. The order in which the mentions are
 * given plays no part.
 *
 * <p>Two mentions can be partners if they share a character and, where a least overlap is set, at
 * least that part of the gold mention. Of all matchings, the best has, in this order,
 *
 * <ol>
 *   <li>the most pairs of the same type and span,
 *   <li>with {@link Preference#SPAN} the most pairs of the same span,
 *   <li>with {@link Preference#TYPE} the greatest total overlap of pairs of the same type, then the
 *       most of them,
 *   <li>the greatest total overlap, in characters, then the most pairs,
 *   <li>the most attributes on which partners agree.
 * </ol>
 *
 * <p>Why so: as exact pairs come first, every exact pair that can be had is among the pairs, so a
 * score that accepts overlaps is never below the one that asks for equality. As types come before
 * amounts with {@link Preference#TYPE}, the pairs of one type are the same whether the other types
 * are present or not, so scores per type add up. All criteria but a least overlap treat both sides
 * alike, so swapping gold and predictions swaps precision and recall. Taking away a mention without
 * a partner leaves the best matching the best. And the number of pairs of each sort is the same in
 * every best matching, so ties cannot move a score.
 *
 * <p>Mentions of the same type and span are paired first, those with the same attributes before
 * others; the rest is cut into groups that do not overlap, and each group is solved exactly as an
 * assignment problem.
 */
public final class Matching {

  private final Preference preference;
  private final double minOverlapPercent;

  /**
   * A matching that accepts any shared character.
   *
   * @param preference what comes first where type and span cannot both be had
   */
  public Matching(Preference preference) {
    this(preference, 0);
  }

  /**
   * A matching that asks for a least overlap.
   *
   * @param preference what comes first where type and span cannot both be had
   * @param minOverlapPercent the part of the gold mention that its partner must cover, 0 to 100; at
   *     0, one character is enough
   */
  public Matching(Preference preference, double minOverlapPercent) {
    if (!(minOverlapPercent >= 0 && minOverlapPercent <= 100)) {
      throw new IllegalArgumentException(
          "the least overlap is a percentage from 0 to 100, but it is " + minOverlapPercent);
    }
    this.preference = preference;
    this.minOverlapPercent = minOverlapPercent;
  }

  /** Matches the mentions of one document. */
  public Alignment align(List<Mention> gold, List<Mention> predicted) {
    List<Mention> missed = new ArrayList<>(gold);
    List<Mention> spurious = new ArrayList<>(predicted);
    missed.sort(Mention.ORDER);
    spurious.sort(Mention.ORDER);
    List<Pair> pairs = new ArrayList<>();
    pairEqual(missed, spurious, Function.identity(), pairs);
    pairEqual(missed, spurious, m -> List.of(m.type(), m.fragments()), pairs);
    if (preference == Preference.SPAN) {
      pairEqual(missed, spurious, Mention::fragments, pairs);
    }
    List<Mention> goldAlone = new ArrayList<>();
    List<Mention> predictedAlone = new ArrayList<>();
    for (Components.Component component : Components.of(missed, spurious)) {
      assign(component, pairs, goldAlone, predictedAlone);
    }
    pairs.sort(
        Comparator.comparing(Pair::gold, Mention.ORDER)
            .thenComparing(Pair::predicted, Mention.ORDER));
    return new Alignment(pairs, goldAlone, predictedAlone);
  }

  /** Moves mentions of equal keys, in document order, from the two lists to the pairs. */
  private static void pairEqual(
      List<Mention> gold, List<Mention> predicted, Function<Mention, ?> key, List<Pair> pairs) {
    Map<Object, List<Mention>> byKey = new HashMap<>();
    predicted.forEach(p -> byKey.computeIfAbsent(key.apply(p), k -> new ArrayList<>()).add(p));
    Map<Mention, Integer> taken = new HashMap<>();
    gold.removeIf(
        g -> {
          List<Mention> partners = byKey.getOrDefault(key.apply(g), List.of());
          if (partners.isEmpty()) {
            return false;
          }
          Mention partner = partners.remove(0);
          taken.merge(partner, 1, Integer::sum);
          pairs.add(new Pair(g, partner));
          return true;
        });
    predicted.removeIf(p -> taken.getOrDefault(p, 0) > 0 && taken.merge(p, -1, Integer::sum) >= 0);
  }

  private void assign(
      Components.Component component,
      List<Pair> pairs,
      List<Mention> goldAlone,
      List<Mention> predictedAlone) {
    List<Mention> gold = component.gold();
    List<Mention> predicted = component.predicted();
    int[] partner = Assignment.best(edges(gold, predicted), predicted.size());
    List<Mention> unused = new ArrayList<>(predicted);
    for (int g = 0; g < gold.size(); g++) {
      if (partner[g] < 0) {
        goldAlone.add(gold.get(g));
      } else {
        pairs.add(new Pair(gold.get(g), predicted.get(partner[g])));
        unused.set(partner[g], null);
      }
    }
    unused.removeIf(p -> p == null);
    predictedAlone.addAll(unused);
  }

  private List<List<Assignment.Edge>> edges(List<Mention> gold, List<Mention> predicted) {
    long pairsBound = Math.min(gold.size(), predicted.size()) + 1L;
    long agreeBound = 1L + gold.stream().mapToInt(m -> m.attributes().size()).sum();
    List<List<Assignment.Edge>> rows = new ArrayList<>();
    Overlaps overlaps = new Overlaps(predicted);
    for (Mention g : gold) {
      List<Assignment.Edge> row = new ArrayList<>();
      double least = minOverlapPercent * Pair.length(g) / 100;
      for (int p : overlaps.of(g)) {
        int overlap = Pair.overlap(g, predicted.get(p));
        if (overlap > 0 && overlap >= least) {
          long worth = overlap * pairsBound + 1;
          boolean counts =
              preference == Preference.SPAN || g.type().equals(predicted.get(p).type());
          long agreeing = agreeing(g, predicted.get(p));
          row.add(new Assignment.Edge(p, counts ? worth : 0, worth * agreeBound + agreeing));
        }
      }
      rows.add(row);
    }
    return rows;
  }

  private static long agreeing(Mention one, Mention other) {
    if (one.attributes().isEmpty() || other.attributes().isEmpty()) {
      return 0;
    }
    return one.attributes().entrySet().stream()
        .filter(a -> a.getValue().equals(other.attributes().get(a.getKey())))
        .count();
  }
}

package org.rationale.eval.matching;

import java.util.ArrayList;
import java.util.List;
import org.rationale.corpus.Mention;

/** The best matching by trying all of them: slow, and too simple to be wrong. */
final class BruteForce {

  private BruteForce() {}

  /** What the best matching is worth, criterion by criterion. */
  static List<Long> best(
      List<Mention> gold, List<Mention> predicted, Preference preference, double minPercent) {
    return best(gold, predicted, preference, minPercent, new ArrayList<>());
  }

  private static List<Long> best(
      List<Mention> gold,
      List<Mention> predicted,
      Preference preference,
      double minPercent,
      List<Pair> chosen) {
    if (gold.isEmpty()) {
      return worth(chosen, preference);
    }
    Mention next = gold.get(0);
    List<Mention> rest = gold.subList(1, gold.size());
    List<Long> best = best(rest, predicted, preference, minPercent, chosen);
    for (int p = 0; p < predicted.size(); p++) {
      Pair pair = new Pair(next, predicted.get(p));
      if (pair.overlap() > 0 && pair.overlap() * 100.0 >= minPercent * Pair.length(next)) {
        List<Mention> left = new ArrayList<>(predicted);
        left.remove(p);
        chosen.add(pair);
        List<Long> worth = best(rest, left, preference, minPercent, chosen);
        chosen.remove(chosen.size() - 1);
        best = greater(best, worth);
      }
    }
    return best;
  }

  /** The criteria of {@link Matching}, but for the last, in their order. */
  static List<Long> worth(List<Pair> pairs, Preference preference) {
    long strict = pairs.stream().filter(p -> p.sameType() && p.sameSpan()).count();
    long span = pairs.stream().filter(Pair::sameSpan).count();
    long overlap = pairs.stream().mapToLong(Pair::overlap).sum();
    List<Pair> typed = pairs.stream().filter(Pair::sameType).toList();
    long typedOverlap = typed.stream().mapToLong(Pair::overlap).sum();
    return preference == Preference.SPAN
        ? List.of(strict, span, overlap, (long) pairs.size())
        : List.of(strict, typedOverlap, (long) typed.size(), overlap, (long) pairs.size());
  }

  private static List<Long> greater(List<Long> one, List<Long> other) {
    for (int i = 0; i < one.size(); i++) {
      if (!one.get(i).equals(other.get(i))) {
        return one.get(i) > other.get(i) ? one : other;
      }
    }
    return one;
  }
}

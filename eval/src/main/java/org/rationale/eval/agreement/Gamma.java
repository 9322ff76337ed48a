package org.rationale.eval.agreement;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * The γ of Mathet, Widlöcher and Métivier (2015, "The Unified and Holistic Method Gamma"): 1 less
 * the disorder of the best alignment of what people marked, over the disorder that chance would
 * give. Chance is sampled as there: each person gets the units of one of the people, shifted around
 * the text by a random distance.
 *
 * <p>Two units differ by (|difference of starts| + |difference of ends|)² / (sum of lengths)²,
 * times {@code position}, and by 1 times {@code category} if their categories differ, all times
 * {@code empty}, which is also what a missing unit costs.
 *
 * <p>The order of people and documents and their names play no part: random numbers follow from
 * what was marked. Samples are drawn until γ is known to {@code precision}.
 *
 * @param position weight of where units are
 * @param category weight of what units are called
 * @param empty cost of a missing unit
 * @param precision how far γ may be, 95 times of 100, from what endless sampling would give
 * @param seed of the random numbers
 */
record Gamma(double position, double category, double empty, double precision, long seed) {

  /** All weights 1, as in the paper; two digits are sure. */
  static final Gamma DEFAULT = new Gamma(1, 1, 1, 0.005, 1);

  /** Samples that all documents together have at least, so that their spread can be seen. */
  private static final long FEWEST = 300;

  /** Samples that a document has at least. */
  private static final long FEWEST_OF_ONE = 2;

  /** Samples that a document has at most, whatever the precision then is. */
  private static final long MOST_OF_ONE = 1 << 15;

  /** Of a normal distribution, 95 % are no further from the middle than so many deviations. */
  private static final double DEVIATIONS = 1.96;

  /** The same with another precision. */
  Gamma withPrecision(double other) {
    return new Gamma(position, category, empty, other, seed);
  }

  /**
   * γ over documents, each weighted by its number of units: disorder is added up over them before
   * it is compared with chance.
   *
   * @return at most 1; undefined where nobody marked anything, or where units are too crowded to be
   *     aligned exactly
   */
  Estimate of(Collection<Continuum> documents) {
    Map<Continuum, Long> times = new HashMap<>();
    documents.stream()
        .filter(d -> !d.units().isEmpty())
        .forEach(d -> times.merge(d, 1L, Long::sum));
    double observed = sum(times, d -> BestAlignment.cost(this, d.people(), d.units()));
    if (times.isEmpty() || Double.isNaN(observed)) {
      return Estimate.UNDEFINED;
    }
    Map<Continuum, ChanceDisorder> chance = new HashMap<>();
    times.keySet().forEach(d -> chance.put(d, new ChanceDisorder(this, d)));
    Estimate estimate = Estimate.UNDEFINED;
    long samples = Math.max(FEWEST_OF_ONE, FEWEST / times.size());
    do {
      long wanted = samples;
      chance.values().parallelStream().forEach(c -> c.drawUpTo(wanted));
      double expected = sum(times, d -> chance.get(d).mean());
      if (expected == 0) {
        return Estimate.UNDEFINED;
      }
      double variance = sum(times, d -> times.get(d) * chance.get(d).varianceOfMean());
      double ratio = observed / expected;
      estimate = new Estimate(1 - ratio, ratio * DEVIATIONS * Math.sqrt(variance) / expected);
      samples *= 2;
    } while (estimate.uncertainty() > precision && samples <= MOST_OF_ONE);
    return estimate;
  }

  /** The sum over all documents, the same in whatever order they come. */
  private static double sum(Map<Continuum, Long> times, ToDoubleFunction<Continuum> figure) {
    return times.entrySet().stream()
        .mapToDouble(e -> e.getValue() * figure.applyAsDouble(e.getKey()))
        .sorted()
        .sum();
  }

  /** The disorder of the best alignment: its cost for each unit that a person has on average. */
  double disorder(int people, List<Unit> units) {
    return BestAlignment.cost(this, people, units) * people / units.size();
  }

  /** The difference between two units. */
  double difference(Unit one, Unit other) {
    double apart = Math.abs(one.start() - other.start()) + Math.abs(one.end() - other.end());
    double relative = apart / (one.length() + other.length());
    double name = one.category().equals(other.category()) ? 0 : 1;
    return (position * relative * relative + category * name) * empty;
  }

  /**
   * The least difference of any unit from one that starts at a position behind it or further on.
   */
  double leastDifference(Unit unit, int start, int longest) {
    double relative = (start - unit.start()) / (double) (unit.length() + longest);
    return position * relative * relative * empty;
  }
}

package org.rationale.eval.agreement;

import java.util.List;
import java.util.SplittableRandom;

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
 * @param position weight of where units are
 * @param category weight of what units are called
 * @param empty cost of a missing unit
 * @param samples number of random continua for each document
 * @param seed of the random numbers
 */
record Gamma(double position, double category, double empty, int samples, long seed) {

  /** All weights 1, as in the paper; 100 samples. */
  static final Gamma DEFAULT = new Gamma(1, 1, 1, 100, 1);

  /**
   * γ over documents, each weighted by its number of units: disorder is added up over them before
   * it is compared with chance.
   *
   * @param people number of people, at least 2
   * @param documents the units of each document
   * @return at most 1; {@code NaN} where nobody marked anything, or where units are too crowded to
   *     be aligned exactly
   */
  double of(int people, List<List<Unit>> documents) {
    double observed = 0;
    double expected = 0;
    SplittableRandom random = new SplittableRandom(seed);
    for (List<Unit> units : documents) {
      if (!units.isEmpty()) {
        observed += BestAlignment.cost(this, people, units);
        expected += expected(people, units, random.split());
      }
    }
    return expected == 0 ? Double.NaN : 1 - observed / expected;
  }

  /** The disorder of the best alignment: its cost for each unit that a person has on average. */
  double disorder(int people, List<Unit> units) {
    return BestAlignment.cost(this, people, units) * people / units.size();
  }

  /** What the best alignment would cost by chance, for as many units as there are. */
  private double expected(int people, List<Unit> units, SplittableRandom random) {
    RandomShift shift = new RandomShift(people, units);
    double disorder = 0;
    int drawn = 0;
    while (drawn < samples) {
      List<Unit> chance = shift.draw(random);
      if (!chance.isEmpty()) {
        disorder += disorder(people, chance);
        drawn++;
      }
    }
    return disorder / samples * units.size() / people;
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

package org.rationale.eval.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What people marked in one document, without their names: they are numbered by what they marked,
 * and the units are sorted, so that equal marks make equal continua whoever made them, in whatever
 * order they are given.
 *
 * @param people number of people, at least 2
 * @param units their units, in {@link Unit#ORDER}; immutable
 */
record Continuum(int people, List<Unit> units) {

  private static final Comparator<List<Unit>> BY_MARKS = Continuum::compare;

  /** The continuum of some units, whatever the numbers of the people. */
  Continuum {
    List<List<Unit>> marks = new ArrayList<>();
    for (int person = 0; person < people; person++) {
      int each = person;
      marks.add(units.stream().filter(u -> u.person() == each).sorted(Unit.ORDER).toList());
    }
    marks.sort(BY_MARKS);
    List<Unit> numbered = new ArrayList<>();
    for (int person = 0; person < people; person++) {
      for (Unit unit : marks.get(person)) {
        numbered.add(new Unit(person, unit.start(), unit.end(), unit.category()));
      }
    }
    numbered.sort(Unit.ORDER);
    units = List.copyOf(numbered);
  }

  private static int compare(List<Unit> ones, List<Unit> others) {
    for (int i = 0; i < Math.min(ones.size(), others.size()); i++) {
      int order = Unit.PLACE.compare(ones.get(i), others.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(ones.size(), others.size());
  }

  /** A number that follows from the marks alone, for random numbers that do so too. */
  long seed() {
    long seed = people;
    for (Unit unit : units) {
      seed = mixed(seed, unit.person());
      seed = mixed(seed, unit.start());
      seed = mixed(seed, unit.end());
      seed = mixed(seed, unit.category().hashCode());
    }
    return seed;
  }

  private static long mixed(long seed, int value) {
    long mixed = (seed ^ value) * 0x9E3779B97F4A7C15L;
    return mixed ^ (mixed >>> 32);
  }
}

package org.rationale.eval.agreement;

import java.util.Comparator;

/**
 * A stretch of text that one person gave one category.
 *
 * @param person number of the person, from 0
 * @param start first position
 * @param end position behind the last, greater than {@code start}
 * @param category what it was called
 */
record Unit(int person, int start, int end, String category) {

  /** By start, then end, then category; whoever marked it. */
  static final Comparator<Unit> PLACE =
      Comparator.comparingInt(Unit::start)
          .thenComparingInt(Unit::end)
          .thenComparing(Unit::category);

  /** By start, then end, then category, then person. */
  static final Comparator<Unit> ORDER = PLACE.thenComparingInt(Unit::person);

  Unit {
    if (end <= start) {
      throw new IllegalArgumentException(
          "a unit needs start < end, but start is " + start + " and end is " + end);
    }
  }

  int length() {
    return end - start;
  }
}

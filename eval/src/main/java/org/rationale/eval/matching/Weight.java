package org.rationale.eval.matching;

/**
 * What a pair is worth: a first number and, where that is a tie, a second one. Sums and differences
 * go number by number, so totals compare in the same way.
 *
 * @param first decides
 * @param second decides where the first is equal
 */
record Weight(long first, long second) implements Comparable<Weight> {

  static final Weight ZERO = new Weight(0, 0);

  Weight plus(Weight other) {
    return new Weight(Math.addExact(first, other.first), Math.addExact(second, other.second));
  }

  Weight minus(Weight other) {
    return new Weight(
        Math.subtractExact(first, other.first), Math.subtractExact(second, other.second));
  }

  @Override
  public int compareTo(Weight other) {
    return first == other.first
        ? Long.compare(second, other.second)
        : Long.compare(first, other.first);
  }
}

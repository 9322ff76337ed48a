package org.rationale.eval;

import java.util.EnumMap;
import java.util.Map;

/** Counts while counting. */
final class Tally {

  private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
  private long missed;
  private long spurious;

  void add(Outcome outcome) {
    if (outcome == Outcome.APART) {
      addAlone(1, 1);
    } else {
      outcomes.merge(outcome, 1L, Long::sum);
    }
  }

  void addAlone(long gold, long predicted) {
    missed += gold;
    spurious += predicted;
  }

  Counts counts() {
    return new Counts(
        outcomes.getOrDefault(Outcome.CORRECT, 0L),
        outcomes.getOrDefault(Outcome.INCORRECT, 0L),
        outcomes.getOrDefault(Outcome.PARTIAL, 0L),
        missed,
        spurious);
  }
}

package org.rationale.eval.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes marks by chance out of real ones: each person gets the units of one of the people, drawn at
 * random, moved by a random distance; what falls off the end comes in at the beginning. Distances
 * of two people are at least half an average unit apart, so that equal units do not meet again.
 */
final class RandomShift {

  /** A distance that is too near to another is drawn again at most so often. */
  private static final int TRIES = 100;

  private final int people;
  private final List<Unit> units;
  private final int begin;
  private final int width;
  private final double apart;

  RandomShift(Continuum document) {
    people = document.people();
    units = document.units();
    begin = units.stream().mapToInt(Unit::start).min().orElse(0);
    width = units.stream().mapToInt(Unit::end).max().orElse(1) - begin;
    apart = units.stream().mapToInt(Unit::length).average().orElse(0) / 2;
  }

  /** One random continuum; it may be empty where a person who marked nothing is drawn. */
  List<Unit> draw(SplittableRandom random) {
    List<Unit> drawn = new ArrayList<>();
    List<Integer> distances = new ArrayList<>();
    for (int person = 0; person < people; person++) {
      int source = random.nextInt(people);
      int distance = random.nextInt(width);
      for (int i = 0; i < TRIES && isNear(distance, distances); i++) {
        distance = random.nextInt(width);
      }
      distances.add(distance);
      for (Unit unit : units) {
        if (unit.person() == source) {
          int start = begin + (unit.start() - begin + distance) % width;
          drawn.add(new Unit(person, start, start + unit.length(), unit.category()));
        }
      }
    }
    return drawn;
  }

  private boolean isNear(int distance, List<Integer> distances) {
    return distances.stream().anyMatch(d -> Math.abs(d - distance) < apart);
  }
}

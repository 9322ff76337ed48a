package org.rationale.eval.agreement;

import java.util.List;
import java.util.SplittableRandom;

/**
 * What the best alignment of one document would cost by chance: the mean over random continua, of
 * which more can be drawn at any time.
 */
final class ChanceDisorder {

  private final Gamma gamma;
  private final int people;
  private final int units;
  private final RandomShift shift;
  private final SplittableRandom random;
  private long samples;
  private double sum;
  private double squares;

  ChanceDisorder(Gamma gamma, Continuum continuum) {
    this.gamma = gamma;
    people = continuum.people();
    units = continuum.units().size();
    shift = new RandomShift(continuum);
    random = new SplittableRandom(gamma.seed() ^ continuum.seed());
  }

  /** Draws until there are so many samples. */
  void drawUpTo(long wanted) {
    while (samples < wanted) {
      List<Unit> chance = shift.draw(random);
      if (!chance.isEmpty()) {
        double cost = gamma.disorder(people, chance) * units / people;
        samples++;
        sum += cost;
        squares += cost * cost;
      }
    }
  }

  /** The mean cost, for as many units as the document has. */
  double mean() {
    return sum / samples;
  }

  /** How much the mean varies from one set of samples to another: the square of its error. */
  double varianceOfMean() {
    double variance = (squares - sum * sum / samples) / (samples - 1);
    return Math.max(0, variance) / samples;
  }
}

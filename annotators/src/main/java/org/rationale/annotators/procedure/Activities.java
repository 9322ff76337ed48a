package org.rationale.annotators.procedure;

import java.util.Set;
import org.rationale.annotators.text.Sentence;

/**
 * Knows what someone does all day or trains to do from a treatment of the same name: {@code
 * transfers, strengthening, and toileting}.
 */
final class Activities {
  private static final Set<String> EITHER =
      Set.of("strengthening", "stretching", "conditioning", "endurance");
  private static final Set<String> ACTIVITIES =
      Set.of(
          "mobility",
          "transfers",
          "transfer",
          "toileting",
          "ambulation",
          "bathing",
          "grooming",
          "feeding",
          "hygiene");

  private final Surroundings around;

  Activities(Surroundings around) {
    this.around = around;
  }

  /** Whether a phrase is one of a list of activities. */
  boolean isOne(Phrase phrase, Sentence sentence) {
    if (phrase.to() - phrase.from() != 1 || !EITHER.contains(around.token(phrase.from()).norm())) {
      return false;
    }
    for (int at = sentence.from(); at < sentence.to(); at++) {
      if (ACTIVITIES.contains(around.token(at).norm())) {
        return true;
      }
    }
    return false;
  }
}

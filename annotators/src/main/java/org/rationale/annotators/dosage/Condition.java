package org.rationale.annotators.dosage;

import org.rationale.annotators.text.WordSet;

/** What a pattern asks of the tokens beside it: takes no token itself. */
sealed interface Condition extends Item {

  @Override
  default void addStarts(Starts starts) {
    // takes no token: what follows it decides
  }

  @Override
  default void addSeconds(Starts seconds, Sequence behind) {
    behind.addSeconds(seconds, Sequence.NOTHING);
  }

  @Override
  default boolean canBeEmpty() {
    return true;
  }

  /** Nothing, where the token ahead is none of a drug's name; takes no token. */
  record NoDrug() implements Condition {
    @Override
    public long ends(Reading reading, int at) {
      return reading.has(at) && reading.isDrug(at) ? NOWHERE : HERE;
    }
  }

  /** Nothing, where the token ahead, or the one behind, is none of some; takes no token. */
  record Not(WordSet norms, boolean ahead) implements Condition {
    @Override
    public long ends(Reading reading, int at) {
      int looked = ahead ? at : at - 1;
      return reading.has(looked) && norms.has(reading.token(looked)) ? NOWHERE : HERE;
    }
  }
}

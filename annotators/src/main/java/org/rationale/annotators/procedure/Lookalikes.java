package org.rationale.annotators.procedure;

import java.util.Set;
import org.rationale.annotators.text.Sentence;

/**
 * Knows what is called like a procedure and is none where it stands: something that one trains to
 * do ({@code transfers, strengthening, and toileting}), a thing that one was hurt with ({@code
 * while pushing a wheelchair}), a job ({@code works as a home health aide}).
 */
final class Lookalikes {
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

  /** What is moved at work as well as used in care. */
  private static final Set<String> THINGS =
      Set.of(
          "wheelchair",
          "wheelchairs",
          "bed",
          "beds",
          "mattress",
          "mattresses",
          "chair",
          "recliner",
          "gurney",
          "stretcher",
          "walker",
          "scooter",
          "boot",
          "boots",
          "belt",
          "glove",
          "gloves",
          "glasses",
          "goggles",
          "pillow",
          "machine",
          "tank",
          "ramp",
          "rail",
          "rails",
          "pool",
          "commode",
          "lift",
          "staples");

  private static final Set<String> HANDLING =
      Set.of(
          "pushing",
          "pulling",
          "lifting",
          "moving",
          "carrying",
          "transferring",
          "loading",
          "unloading",
          "repositioning",
          "rolling",
          "delivering",
          "installing",
          "cleaning",
          "tripped",
          "slipped",
          "struck",
          "hit",
          "fell",
          "rolled",
          "caught",
          "landed");

  /** A thing stands within this many tokens behind what was done with it. */
  private static final int REACH = 6;

  private static final Set<String> JOBS =
      Set.of(
          "aide",
          "nurse",
          "assistant",
          "attendant",
          "caregiver",
          "technician",
          "housekeeper",
          "homemaker",
          "housekeeping",
          "rn",
          "lvn",
          "cna");

  private final Surroundings around;

  Lookalikes(Surroundings around) {
    this.around = around;
  }

  /** Whether a phrase is no procedure where it stands. */
  boolean isOne(Phrase phrase, Sentence sentence) {
    String last = around.token(phrase.to() - 1).norm();
    return (EITHER.contains(last) && isActivity(phrase, sentence))
        || (phrase.sort() == Sort.DEVICE && THINGS.contains(last) && isHandled(phrase, sentence))
        || (JOBS.contains(last) && isJob(phrase, sentence));
  }

  private boolean isActivity(Phrase phrase, Sentence sentence) {
    if (phrase.to() - phrase.from() != 1) {
      return false;
    }
    for (int at = sentence.from(); at < sentence.to(); at++) {
      if (ACTIVITIES.contains(around.token(at).norm())) {
        return true;
      }
    }
    return false;
  }

  private boolean isHandled(Phrase phrase, Sentence sentence) {
    for (int at = Math.max(sentence.from(), phrase.from() - REACH); at < phrase.from(); at++) {
      if (HANDLING.contains(around.token(at).norm())) {
        return true;
      }
    }
    return false;
  }

  private boolean isJob(Phrase phrase, Sentence sentence) {
    int from = phrase.from();
    boolean article = from > sentence.from() && around.is(from - 1, from, "a", "an");
    int as = article ? from - 2 : from - 1;
    return as >= sentence.from() && around.is(as, from, "as");
  }
}

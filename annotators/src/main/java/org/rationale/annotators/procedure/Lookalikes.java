package org.rationale.annotators.procedure;

import org.rationale.annotators.lexicon.WordsByUse;
import org.rationale.annotators.text.Sentence;

/**
 * Knows what is called like a procedure and is none where it stands: something that one trains to
 * do ({@code transfers, strengthening, and toileting}), a sign of pain ({@code guarding or
 * splinting}), a thing that one was hurt with ({@code while pushing a wheelchair}), a job ({@code
 * works as a home health aide}).
 */
final class Lookalikes {
  private enum Kind {
    /** A therapy, or what one trains to do: {@code stretching}. */
    TRAINED,
    /** What one trains to do: {@code toileting}. */
    ACTIVITY,
    /** A therapy, or what pain makes one do: {@code splinting}. */
    SIGN,
    /** What is examined together with a sign: {@code guarding}. */
    COMPLAINT,
    /** What is moved at work as well as used in care: {@code mattress}. */
    THING,
    /** What is done with a thing: {@code carrying}. */
    HANDLING,
    /** How someone is hurt with a thing: {@code tripped}. */
    ACCIDENT,
    /** Behind it something else is said: {@code and}, {@code needs}. */
    CLAUSE,
    /** Someone whose service is a treatment: {@code nurse}. */
    JOB,
    /** What someone is or does with the device before it: {@code wheelchair | bound}. */
    BEHIND,
    /** A device, or what one does: {@code to | drain}. */
    VERB
  }

  private static final WordsByUse<Kind> WORDS =
      WordsByUse.load(Kind.class, Lookalikes.class, "occasions.tsv");

  /** A thing stands within this many tokens behind what was done with it. */
  private static final int REACH = 6;

  /** An item in a list has no more words. */
  private static final int LONGEST_ITEM = 3;

  private final Surroundings around;

  Lookalikes(Surroundings around) {
    this.around = around;
  }

  /** Whether a phrase is no procedure where it stands. */
  boolean isOne(Phrase phrase, Sentence sentence) {
    int last = phrase.to() - 1;
    return (is(Kind.TRAINED, last) && isListedWith(Kind.ACTIVITY, phrase, sentence))
        || (is(Kind.SIGN, last) && isListedWith(Kind.COMPLAINT, phrase, sentence))
        || (phrase.sort() == Sort.DEVICE && isNoDevice(phrase, sentence))
        || (is(Kind.JOB, last) && isJob(phrase, sentence));
  }

  private boolean is(Kind kind, int at) {
    return WORDS.has(kind, around.token(at));
  }

  private boolean isNoDevice(Phrase phrase, Sentence sentence) {
    return (is(Kind.THING, phrase.to() - 1) && isHandled(phrase, sentence))
        || isOfItsUser(phrase.to(), sentence.to())
        || isVerb(phrase, sentence);
  }

  /** Whether a single word stands in one list with a word of some kind. */
  private boolean isListedWith(Kind kind, Phrase phrase, Sentence sentence) {
    return phrase.to() - phrase.from() == 1
        && (isListed(kind, phrase.to(), 1, sentence)
            || isListed(kind, phrase.from() - 1, -1, sentence));
  }

  private boolean isListed(Kind kind, int from, int step, Sentence sentence) {
    int words = LONGEST_ITEM;
    for (int at = from; isIn(at, sentence); at += step) {
      if (around.is(at, at + 1, ",", "/", "&", "and", "or", "nor")) {
        words = 0;
      } else if (words == LONGEST_ITEM || !isItem(at)) {
        return false;
      } else if (is(kind, at)) {
        return true;
      } else {
        words++;
      }
    }
    return false;
  }

  private static boolean isIn(int at, Sentence sentence) {
    return at >= sentence.from() && at < sentence.to();
  }

  private boolean isItem(int at) {
    return around.token(at).isWord()
        && !is(Kind.CLAUSE, at)
        && !around.is(at, at + 1, "to", "for", "with", "by", "in", "of", "on");
  }

  /** Whether a thing is what was handled, or what someone was hurt with. */
  private boolean isHandled(Phrase phrase, Sentence sentence) {
    int floor = Math.max(sentence.from(), phrase.from() - REACH);
    for (int at = phrase.from() - 1; at >= floor; at--) {
      if (is(Kind.ACCIDENT, at)) {
        return true;
      }
      if (is(Kind.HANDLING, at)) {
        return !around.is(at + 1, phrase.from(), "to", "from", "in", "into", "out", "on", "onto");
      }
      boolean other = around.token(at).isMark() || is(Kind.CLAUSE, at);
      if (other && !(at > floor && is(Kind.THING, at - 1))) {
        return false;
      }
    }
    return false;
  }

  /** {@code wheelchair | dependent}, {@code wheelchair | -bound}. */
  private boolean isOfItsUser(int behind, int limit) {
    int at = around.is(behind, limit - 1, "-") && around.isTight(behind) ? behind + 1 : behind;
    return at < limit && is(Kind.BEHIND, at);
  }

  /** {@code the wound will | drain}. */
  private boolean isVerb(Phrase phrase, Sentence sentence) {
    int from = phrase.from();
    return phrase.to() - from == 1
        && is(Kind.VERB, from)
        && from > sentence.from()
        && around.is(
            from - 1, from, "to", "will", "would", "can", "could", "may", "might", "should",
            "must");
  }

  private boolean isJob(Phrase phrase, Sentence sentence) {
    int from = phrase.from();
    boolean article = from > sentence.from() && around.is(from - 1, from, "a", "an");
    int as = article ? from - 2 : from - 1;
    return as >= sentence.from() && around.is(as, from, "as");
  }
}

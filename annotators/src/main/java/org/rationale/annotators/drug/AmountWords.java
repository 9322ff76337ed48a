package org.rationale.annotators.drug;

import org.rationale.annotators.lexicon.WordsByUse;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.WordSet;

/** The words beside a drug's name that speak for it, by their use. Immutable. */
final class AmountWords {
  private static final WordSet VOLUMES = WordSet.of("l", "dl");

  private final WordsByUse<Use> words =
      WordsByUse.load(Use.class, AmountWords.class, "amount-words.tsv");

  /** What a word says of the name beside it. */
  enum Use {
    /** What a drug is taken as: {@code tablets}. */
    FORM,
    /** The same of a name that may be a drug: {@code supplement}. */
    SUPPLY,
    /** The unit of a strength: {@code mg}. */
    STRENGTH,
    /** The unit that a form is sold by: {@code gm}. */
    BULK,
    /** Any other unit: {@code units}. */
    UNIT,
    /** Stands between a brand and its strength: {@code ER}. */
    RELEASE,
    /** Makes a drug of a word in no list: {@code hydrochloride}. */
    SALT,
    /** Stands before a drug: {@code taking}. */
    CUE
  }

  /** Whether a token before {@code limit} has one of some uses. */
  boolean isAt(Text text, int at, int limit, Use... uses) {
    for (Use use : uses) {
      if (at < limit && words.has(use, text.token(at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a unit goes on as that of a laboratory value does: {@code meq/l}, {@code mg/dl}. */
  static boolean isPerVolume(Text text, int at, int limit) {
    return at + 1 < limit && text.token(at).is("/") && VOLUMES.has(text.token(at + 1));
  }
}

package org.rationale.annotators.dosage;

import org.rationale.annotators.text.Token;
import org.rationale.annotators.text.WordSet;

/**
 * What a text may begin with to match an item: one look at a token saves most items the trouble.
 *
 * @param words these words
 * @param number a number
 * @param lettersAndDigits a word with a digit in it
 * @param drug a token of a drug's name
 * @param care a word of care
 * @param anything any token, or none at all: no use as an anchor
 */
record Opening(
    WordSet words,
    boolean number,
    boolean lettersAndDigits,
    boolean drug,
    boolean care,
    boolean anything) {

  /** Whether a match may begin at a token. */
  boolean mayBeAt(Reading reading, int at) {
    return anything
        || (reading.has(at)
            && (admits(reading.token(at))
                || (drug && reading.isDrug(at))
                || (care && reading.isCare(at))));
  }

  /** Whether a match may begin with a token, be it part of a drug's name or not. */
  boolean admits(Token token) {
    return anything
        || words.has(token)
        || (number && token.isNumber())
        || (lettersAndDigits && hasLettersAndDigits(token));
  }

  /** Whether a token is a word with a digit in it. */
  static boolean hasLettersAndDigits(Token token) {
    return token.isWord() && hasDigit(token.norm());
  }

  private static boolean hasDigit(String norm) {
    for (int i = 0; i < norm.length(); i++) {
      if (Character.isDigit(norm.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}

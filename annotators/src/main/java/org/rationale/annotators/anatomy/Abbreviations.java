package org.rationale.annotators.anatomy;

import java.util.Locale;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/** Tells whether a word in capitals abbreviates the words before it. */
public final class Abbreviations {
  /** An abbreviation names no more words than this. */
  private static final int MOST_WORDS = 10;

  private static final int LONGEST = 8;

  private Abbreviations() {}

  /**
   * Whether the letters of a token stand in this order in the words that end before {@code end},
   * the first of them as a word's initial: {@code RLE} behind {@code right lower extremity}.
   */
  public static boolean abbreviates(Text text, int token, int end) {
    Token abbreviation = text.token(token);
    if (!abbreviation.isWord()
        || abbreviation.surface().length() < 2
        || abbreviation.surface().length() > LONGEST
        || !Character.isUpperCase(abbreviation.surface().charAt(1))) {
      return false;
    }
    String letters = abbreviation.surface().toLowerCase(Locale.ROOT);
    for (int from = Math.max(0, end - MOST_WORDS); from < end; from++) {
      if (text.token(from).norm().charAt(0) == letters.charAt(0)
          && spells(text, from, end, letters)) {
        return true;
      }
    }
    return false;
  }

  private static boolean spells(Text text, int from, int end, String letters) {
    int letter = 0;
    for (int at = from; at < end; at++) {
      String word = text.token(at).norm();
      for (int i = 0; i < word.length() && letter < letters.length(); i++) {
        if (word.charAt(i) == letters.charAt(letter)) {
          letter++;
        }
      }
    }
    return letter == letters.length();
  }
}

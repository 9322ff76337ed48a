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
   * Whether a bracket opens at a token and holds nothing but the abbreviation of the site before
   * it: {@code rotator cuff | (RC) tear}.
   */
  public static boolean ofSite(SiteWords sites, int open) {
    Text text = sites.text();
    return open > 0
        && text.token(open).is("(")
        && text.token(open + 2).is(")")
        && sites.at(open - 1).isInRun()
        && abbreviates(text, open + 1, open);
  }

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

package org.rationale.annotators.lexicon.compiled;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rationale.annotators.text.Token;

/**
 * What of a word counts when terms are compared with a text: letters without accents, nouns without
 * their plural, numbers without the comma of thousands.
 */
final class Folding {
  /** An abbreviation as long as this may end in an S that is no plural: {@code AIDS}. */
  private static final int LONGEST_ABBREVIATION = 5;

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  private Folding() {}

  /**
   * The folded form of a word.
   *
   * @param norm as {@link Token#norm} has it
   */
  static String fold(String norm) {
    if (norm.equals("&")) {
      return "and";
    }
    String plain = isAscii(norm) ? norm : withoutAccents(norm);
    if (plain.isEmpty()) {
      return norm;
    }
    return isDigit(plain.charAt(0)) ? plain.replace(",", "") : singular(plain);
  }

  /**
   * Whether a mark between two words means nothing: {@code L4-5}, {@code L4 -5}, {@code
   * strain/sprain}, {@code Tinel's}.
   */
  static boolean isSkipped(String norm) {
    return norm.equals("'s")
        || (norm.length() == 1
            && switch (norm.charAt(0)) {
              case '-', '/', '\'', '.', '*', '_', '+', '\u00AE', '\u2122', '\u00A9' -> true;
              default -> false;
            });
  }

  /**
   * Whether a mark parts a term that may also be written without it: {@code sprain of knee,
   * unspecified}.
   */
  static boolean isParting(String norm) {
    return norm.length() == 1
        && switch (norm.charAt(0)) {
          case ',', ';', ':', '(', ')', '[', ']', '{', '}', '"', '?', '!' -> true;
          default -> false;
        };
  }

  /** Whether a word's last letter is an S of its own, as in {@code AIDS}. */
  static boolean isAbbreviationInS(Token word) {
    String surface = word.surface();
    return surface.length() <= LONGEST_ABBREVIATION
        && surface.endsWith("S")
        && surface.equals(surface.toUpperCase(Locale.ROOT));
  }

  /**
   * The same form for a noun and its regular plural; not always a word: {@code stenosis} and {@code
   * stenoses} give {@code stenos}.
   */
  static String singular(String word) {
    int length = word.length();
    if (length < 4) {
      return word;
    }
    char last = word.charAt(length - 1);
    if (last == 'e') {
      return endsInHiss(word, length - 1) ? word.substring(0, length - 1) : word;
    }
    char before = word.charAt(length - 2);
    if (last != 's' || before == 's' || before == 'u' || !Character.isLetter(before)) {
      return word;
    }
    boolean hiss = endsInHiss(word, length - 2);
    if (before == 'i') {
      return hiss ? word.substring(0, length - 2) : word;
    }
    if (before == 'e' && hiss) {
      return word.substring(0, length - 2);
    }
    if (before == 'e' && word.charAt(length - 3) == 'i' && length > 4) {
      return word.substring(0, length - 3) + "y";
    }
    return word.substring(0, length - 1);
  }

  /** Whether the letters before {@code end} are such as take -es in the plural. */
  private static boolean endsInHiss(String word, int end) {
    char last = word.charAt(end - 1);
    return last == 's'
        || last == 'x'
        || last == 'z'
        || (last == 'h' && (word.charAt(end - 2) == 'c' || word.charAt(end - 2) == 's'));
  }

  private static String withoutAccents(String word) {
    return ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}

package org.rationale.annotators.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The abbreviations that a text defines itself, {@code gluteal tendon tear (GTT)} or {@code GTT
 * (gluteal tendon tear)}; of two definitions the first counts. Immutable.
 *
 * <p>Source: A. S. Schwartz and M. A. Hearst, A simple algorithm for identifying abbreviation
 * definitions in biomedical text, Pacific Symposium on Biocomputing 2003. Stricter than there: an
 * abbreviation is one token with two capitals, or one and a digit, so that {@code (right)} is none.
 */
public final class Definitions {
  /** The longest abbreviation that the authors take for one. */
  private static final int LONGEST = 10;

  /** The authors look back no more words than letters and this, or twice the letters. */
  private static final int WORDS_TOO_MANY = 5;

  private static final Definitions NONE = new Definitions(Map.of());

  private final Map<String, Definition> byAbbreviation;
  private final List<Definition> inOrder;

  private Definitions(Map<String, Definition> byAbbreviation) {
    this.byAbbreviation = byAbbreviation;
    this.inOrder =
        byAbbreviation.values().stream()
            .sorted(Comparator.comparingInt(Definition::abbreviation))
            .toList();
  }

  /** Reads the labelled part of a text. */
  static Definitions read(Text text) {
    Map<String, Definition> found = new HashMap<>();
    int bracket = bracket(text, text.labelledFrom());
    for (Sentence sentence : text.sentences()) {
      int last = text.token(sentence.to() - 1).start();
      for (; bracket < last; bracket = bracket(text, bracket + 1)) {
        int open = text.tokenAt(bracket);
        if (open > sentence.from() && open + 2 < sentence.to()) {
          at(text, open, sentence)
              .ifPresent(
                  definition ->
                      found.putIfAbsent(
                          singular(text.token(definition.abbreviation()).surface()), definition));
        }
      }
    }
    return found.isEmpty() ? NONE : new Definitions(Map.copyOf(found));
  }

  /** Position of the first bracket that opens from a position on; the text's length if none. */
  private static int bracket(Text text, int from) {
    String string = text.string();
    int at = from;
    while (at < string.length() && string.charAt(at) != '(' && string.charAt(at) != '[') {
      at++;
    }
    return at;
  }

  /** The definition of an abbreviation as it stands in the text; its plural counts as well. */
  public Optional<Definition> of(String surface) {
    return byAbbreviation.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(byAbbreviation.get(singular(surface)));
  }

  /** All definitions, in the order of the text. */
  public List<Definition> all() {
    return inOrder;
  }

  /** An abbreviation without the small s of a plural: {@code HKI} of {@code HKIs}. */
  public static String singular(String surface) {
    int last = surface.length() - 1;
    boolean plural = last > 1 && surface.charAt(last) == 's';
    return plural ? surface.substring(0, last) : surface;
  }

  private static Optional<Definition> at(Text text, int open, Sentence sentence) {
    if (isAbbreviation(text.token(open + 1)) && endsBracketItem(text.token(open + 2))) {
      int words = mostWords(text.token(open + 1).surface());
      int from = longForm(text, open + 1, Math.max(sentence.from(), open - words), open);
      return from < 0 ? Optional.empty() : Optional.of(new Definition(from, open, open + 1));
    }
    int close = open + 1;
    while (close < sentence.to() && !text.token(close).is(")") && !text.token(close).is("]")) {
      close++;
    }
    boolean named = close < sentence.to() && isAbbreviation(text.token(open - 1));
    return named && longForm(text, open - 1, open + 1, close) == open + 1
        ? Optional.of(new Definition(open + 1, close, open - 1))
        : Optional.empty();
  }

  private static boolean endsBracketItem(Token token) {
    return token.is(")") || token.is("]") || token.is(",") || token.is(";");
  }

  private static int mostWords(String abbreviation) {
    return Math.min(abbreviation.length() + WORDS_TOO_MANY, 2 * abbreviation.length());
  }

  private static boolean isAbbreviation(Token token) {
    String surface = token.surface();
    if (!token.isWord() || surface.length() < 2 || surface.length() > LONGEST) {
      return false;
    }
    int capitals = 0;
    int digits = 0;
    for (int i = 0; i < surface.length(); i++) {
      capitals += Character.isUpperCase(surface.charAt(i)) ? 1 : 0;
      digits += Character.isDigit(surface.charAt(i)) ? 1 : 0;
    }
    return capitals > 1 || (capitals == 1 && digits > 0);
  }

  /**
   * Index of the first token of the shortest long form that ends before {@code to}, -1 if none: the
   * abbreviation's letters stand in it in their order, the first at the beginning of a word.
   */
  private static int longForm(Text text, int abbreviation, int from, int to) {
    String letters = singular(text.token(abbreviation).surface());
    int at = to;
    int inWord = 0;
    String word = "";
    for (int i = letters.length() - 1; i >= 0; i--) {
      char letter = Character.toLowerCase(letters.charAt(i));
      if (!Character.isLetterOrDigit(letter)) {
        continue;
      }
      do {
        inWord--;
        if (inWord < 0) {
          at--;
          if (at < from) {
            return -1;
          }
          word = text.token(at).norm();
          inWord = word.length() - 1;
        }
      } while (word.charAt(inWord) != letter || (i == 0 && inWord > 0));
    }
    return isLonger(text, abbreviation, at, to) ? at : -1;
  }

  private static boolean isLonger(Text text, int abbreviation, int from, int to) {
    String surface = text.token(abbreviation).surface();
    for (int at = from; at < to; at++) {
      if (text.token(at).surface().equals(surface)) {
        return false;
      }
    }
    return text.token(to - 1).end() - text.token(from).start() > surface.length();
  }
}

package org.rationale.annotators.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rationale.annotators.lexicon.Entry;
import org.rationale.annotators.lexicon.Lexicon;

/**
 * Makes one name of the ways to write a topic or a section: lower case, no marks, an abbreviation
 * and its expansion in brackets the same as either alone. Immutable.
 */
final class TopicNames {
  private final Lexicon names = Lexicon.load(TopicNames.class, "topic-names.tsv");

  /** The name as a key has it; not empty where the name has a letter or a digit. */
  String of(String name) {
    int open = name.indexOf('(');
    boolean bracket = open > 0 && name.endsWith(")");
    if (!bracket) {
      return known(name);
    }
    String outside = name.substring(0, open).strip();
    String inside = name.substring(open + 1, name.length() - 1).strip();
    if (abbreviates(inside, outside) || known(inside).equals(known(outside))) {
      return known(outside);
    }
    return abbreviates(outside, inside) ? known(inside) : folded(name);
  }

  private String known(String name) {
    return names.entry(withoutPossessive(name)).map(Entry::normal).orElseGet(() -> folded(name));
  }

  /** {@code MRI's} for more than one. */
  private static String withoutPossessive(String name) {
    int end = name.length() - 2;
    boolean possessive = end > 0 && name.endsWith("s") && isApostrophe(name.charAt(end));
    return possessive ? name.substring(0, end) : name;
  }

  /** Lower case, {@code &} as and, all but letters, digits and a point between digits one blank. */
  static String folded(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    String lower = name.toLowerCase(Locale.ROOT).replace("&", " and ");
    for (int at = 0; at < lower.length(); at++) {
      char c = lower.charAt(at);
      boolean inNumber = c == '.' && isDigit(lower, at - 1) && isDigit(lower, at + 1);
      if (Character.isLetterOrDigit(c) || inNumber) {
        folded.append(c);
      } else if (!isApostrophe(c)
          && !folded.isEmpty()
          && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    List<String> words = new ArrayList<>(List.of(folded.toString().strip().split(" ", -1)));
    words.removeIf(word -> word.equals("guideline") || word.equals("guidelines"));
    return words.isEmpty() ? folded.toString().strip() : String.join(" ", words);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
  }

  /** Whether a word in capitals has its letters in this order in a name, the first as initial. */
  private static boolean abbreviates(String abbreviation, String name) {
    String letters =
        abbreviation.endsWith("s")
            ? abbreviation.substring(0, abbreviation.length() - 1)
            : abbreviation;
    boolean capitals =
        letters.length() >= 2 && letters.chars().allMatch(c -> Character.isUpperCase(c));
    String words = name.toUpperCase(Locale.ROOT);
    if (!capitals || words.isEmpty() || words.charAt(0) != letters.charAt(0)) {
      return false;
    }
    int letter = 0;
    for (int at = 0; at < words.length() && letter < letters.length(); at++) {
      letter += words.charAt(at) == letters.charAt(letter) ? 1 : 0;
    }
    return letter == letters.length();
  }
}

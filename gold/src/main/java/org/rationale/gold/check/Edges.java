package org.rationale.gold.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds punctuation at the ends of a label that is not part of what it names. A bracket or quote
 * whose partner stands inside the label belongs to it, but not a pair around the whole.
 */
final class Edges {

  private static final String OPENING = "([{“‘«";
  private static final String CLOSING = ")]}”’»";

  /** {@code #60}, {@code § 4610.5}, {@code .5 mg}. */
  private static final Pattern GOOD_START = Pattern.compile("(?s)[#§].*|[.]\\d.*");

  /** {@code 5%}, {@code 2"}, {@code b.i.d.}, {@code et al.}. */
  private static final Pattern GOOD_END =
      Pattern.compile("(?s).*([%‰]|\\d[\"'′″]|(\\p{L}[.]){2}|\\bet al[.])");

  private Edges() {}

  /** What is wrong, in words that follow the label's name; empty where nothing is. */
  static List<String> problems(String text) {
    List<String> problems = new ArrayList<>();
    if (text.isEmpty()) {
      return problems;
    }
    Map<Integer, Integer> pairs = pairs(text);
    int last = text.length() - 1;
    if (pairs.getOrDefault(0, -1) == last) {
      problems.add("has brackets or quotes around it; leave them out");
      return problems;
    }
    if (isPunctuation(text.codePointAt(0))
        && !pairs.containsKey(0)
        && !GOOD_START.matcher(text).matches()) {
      problems.add("starts with \"" + Character.toString(text.codePointAt(0)) + "\"; leave it out");
    }
    if (isPunctuation(text.codePointBefore(text.length()))
        && !pairs.containsKey(last)
        && !GOOD_END.matcher(text).matches()) {
      problems.add(
          "ends with \""
              + Character.toString(text.codePointBefore(text.length()))
              + "\"; leave it out");
    }
    return problems;
  }

  /** The position of the partner of each bracket and quote that has one. */
  private static Map<Integer, Integer> pairs(String text) {
    Map<Integer, Integer> pairs = new HashMap<>();
    Deque<Integer> open = new ArrayDeque<>();
    int quote = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        if (quote >= 0) {
          pair(pairs, quote, i);
        }
        quote = quote >= 0 ? -1 : i;
      } else if (OPENING.indexOf(c) >= 0) {
        open.push(i);
      } else if (CLOSING.indexOf(c) >= 0
          && !open.isEmpty()
          && OPENING.indexOf(text.charAt(open.peek())) == CLOSING.indexOf(c)) {
        pair(pairs, open.pop(), i);
      }
    }
    return pairs;
  }

  private static void pair(Map<Integer, Integer> pairs, int opening, int closing) {
    pairs.put(opening, closing);
    pairs.put(closing, opening);
  }

  private static boolean isPunctuation(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}

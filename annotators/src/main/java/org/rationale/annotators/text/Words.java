package org.rationale.annotators.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of the built-in lists, each with a number: what is known of a token is looked up by its
 * number and not by its letters. A word without a number is looked up by its letters, so nothing
 * depends on which words have one but speed. Immutable.
 */
public final class Words {
  /** Stands for the number of every word that has none. */
  public static final int OTHER = 0;

  private static final String ROOT = "/org/rationale/annotators/";
  private static final String LISTS = "text/word-lists.tsv";
  private static final String MARKS = "-/.,:;()[]%#&+'\"*<>~=\u00a7\u00d7\u00bc\u00bd\u00be";

  /** {@code p.o}, {@code 1.5}: one word to the tokenizer. */
  private static final Pattern POINTED = Pattern.compile("[\\p{L}\\d]+(?:\\.[\\p{L}\\d]+)+");

  private static final Words BUILT_IN = builtIn();

  private final List<String> words = new ArrayList<>();

  /** The numbers, each at the place that its word's hash code leads to or behind it. */
  private final int[] places = new int[1 << 16];

  private Words() {
    words.add("");
    MARKS.chars().forEach(mark -> add(Character.toString(mark)));
    add("'s");
  }

  private static Words builtIn() {
    Words words = new Words();
    for (String list : lists()) {
      for (String row : lines(ROOT + list)) {
        String lower = row.toLowerCase(Locale.ROOT);
        words.addAll(lower);
        words.addPointed(lower);
      }
    }
    return words;
  }

  /** The lists, each by its path from the packages' own. */
  static List<String> lists() {
    return lines(ROOT + LISTS);
  }

  /** The rows of a list as they stand. */
  private static List<String> lines(String path) {
    try (InputStream stream = Words.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("no list " + path + "; correct " + LISTS + " or rebuild");
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return reader.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the list " + path, e);
    }
  }

  /** Adds the words of a row, and the plural of the last word of its term. */
  private void addAll(String row) {
    int endOfTerm = row.indexOf('\t');
    int start = 0;
    for (int at = 0; at <= row.length(); at++) {
      if (at == row.length() || !Character.isLetterOrDigit(row.charAt(at))) {
        if (at > start) {
          String word = row.substring(start, at);
          add(word);
          if (at == row.length() || at == endOfTerm) {
            Terms.plurals(word).forEach(this::add);
          }
        }
        start = at + 1;
      }
    }
  }

  private void addPointed(String row) {
    if (row.indexOf('.') >= 0) {
      for (MatchResult word : POINTED.matcher(row).results().toList()) {
        add(word.group());
        Terms.plurals(word.group()).forEach(this::add);
      }
    }
  }

  private void add(String word) {
    if (4 * words.size() > 3 * places.length) {
      throw new IllegalStateException("too many words for the table; make it larger");
    }
    int place = place(word.hashCode(), word, 0, word.length());
    if (places[place] == OTHER) {
      places[place] = words.size();
      words.add(word);
    }
  }

  /** How many numbers there are; all are less. */
  public static int size() {
    return BUILT_IN.words.size();
  }

  /** The number of a word as {@link Token#norm} has it, or {@link #OTHER}. */
  public static int number(String norm) {
    return BUILT_IN.places[BUILT_IN.place(norm.hashCode(), norm, 0, norm.length())];
  }

  /** The word that has a number. */
  static String word(int number) {
    return BUILT_IN.words.get(number);
  }

  /**
   * The number of the word at a place of a text, capital letters taken for small ones, or {@link
   * #OTHER}; for a word with letters outside ASCII always that.
   */
  static int numberAt(String text, int start, int end) {
    int hash = 0;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (c > 127) {
        return OTHER;
      }
      hash = 31 * hash + small(c);
    }
    return BUILT_IN.places[BUILT_IN.place(hash, text, start, end)];
  }

  /** Where the number of a word stands, or the free place where it would. */
  private int place(int hash, String text, int start, int end) {
    int last = places.length - 1;
    int place = (hash ^ hash >>> 16) & last;
    while (places[place] != OTHER && !isWord(words.get(places[place]), text, start, end)) {
      place = place + 1 & last;
    }
    return place;
  }

  private static boolean isWord(String word, String text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int at = start; at < end; at++) {
      if (word.charAt(at - start) != small(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private static char small(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
  }
}

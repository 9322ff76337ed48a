package org.rationale.annotators.dosage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rationale.annotators.text.WordSet;

/**
 * Compiles patterns over tokens. Items are separated by blanks:
 *
 * <ul>
 *   <li>{@code day|days} one token with one of these normal forms; {@code !day|days} no such token
 *       next; {@code ^day|days} no such token before
 *   <li>{@code <number>}, {@code <number:10-24>} a number, in a range
 *   <li>{@code <words:3>} up to three words, none of those in {@code function-words.tsv}
 *   <li>{@code <drug>}, {@code <care>} a token of a drug's name, a word of care; {@code !<drug>} no
 *       token of a drug's name next
 *   <li>{@code <other>} a part by name, any of its patterns
 *   <li>{@code ~q\d+h} a word with a digit that a regular expression matches
 *   <li>{@code [} and {@code ]} where the labelled span starts and ends
 * </ul>
 *
 * An item with {@code ?} behind it may be missing.
 */
final class PatternParser {
  private final WordSet functionWords;
  private final Map<String, List<Item.Sequence>> parts = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /** A parser that knows no part yet. */
  PatternParser(Set<String> functionWords) {
    this.functionWords = WordSet.copyOf(functionWords);
  }

  /**
   * Adds a pattern to a part. A part must be complete before another one uses it.
   *
   * @throws IllegalArgumentException if it cannot be read; says which item is wrong
   */
  void addPart(String name, String pattern) {
    if (List.of(pattern.split("[ ?]+")).contains("<" + name + ">")) {
      throw new IllegalArgumentException("the part <" + name + "> is a part of itself");
    }
    Item.Sequence sequence = sequence(pattern);
    numbers.putIfAbsent(name, numbers.size());
    parts.computeIfAbsent(name, n -> new ArrayList<>()).add(sequence);
  }

  /** How many parts there are. */
  int parts() {
    return numbers.size();
  }

  /**
   * Compiles a pattern.
   *
   * @throws IllegalArgumentException if it cannot be read; says which item is wrong
   */
  DosagePattern.Compiled parse(String pattern) {
    String padded = " " + pattern + " ";
    int open = padded.indexOf(" [ ");
    int close = padded.indexOf(" ] ");
    if (open < 0 || close < open) {
      throw new IllegalArgumentException(
          "the pattern \"" + pattern + "\" needs \"[\" and \"]\" around what it labels");
    }
    return new DosagePattern.Compiled(
        sequence(padded.substring(0, open).strip()),
        sequence(padded.substring(open + 3, close).strip()),
        sequence(padded.substring(close + 3).strip()));
  }

  private Item.Sequence sequence(String pattern) {
    List<Item> items = new ArrayList<>();
    for (String item : pattern.isEmpty() ? List.<String>of() : List.of(pattern.split(" "))) {
      boolean optional = item.length() > 1 && item.endsWith("?");
      Item read = item(optional ? item.substring(0, item.length() - 1) : item);
      items.add(optional ? new Item.Maybe(read) : read);
    }
    return new Item.Sequence(List.copyOf(items));
  }

  private Item item(String item) {
    if (item.length() > 1 && item.startsWith("~")) {
      return new Item.Shaped(Pattern.compile(item.substring(1)));
    }
    if (item.equals("!<drug>")) {
      return new Condition.NoDrug();
    }
    if (item.length() > 1 && (item.startsWith("!") || item.startsWith("^"))) {
      return new Condition.Not(words(item.substring(1)), item.startsWith("!"));
    }
    if (item.startsWith("<") && item.endsWith(">")) {
      return named(item.substring(1, item.length() - 1));
    }
    return new Item.Word(words(item));
  }

  /** The alternatives of an item, as normal forms of single tokens. */
  private static WordSet words(String item) {
    Set<String> words = Set.of(item.split("\\|"));
    for (String word : words) {
      boolean mark = !word.isEmpty() && word.chars().noneMatch(Character::isLetter);
      boolean plain = word.matches("[\\p{Ll}\\d.']+");
      if (!mark && !plain) {
        throw new IllegalArgumentException(
            "\"" + word + "\" is never one token; write words in lower case, each mark apart");
      }
    }
    return WordSet.copyOf(words);
  }

  private Item named(String name) {
    int colon = name.indexOf(':');
    if (name.equals("drug")) {
      return new Item.Drug();
    }
    if (name.equals("care")) {
      return new Item.Care();
    }
    if (name.equals("number")) {
      return new Item.Amount(0, Double.MAX_VALUE);
    }
    if (name.startsWith("number:")) {
      int dash = name.indexOf('-');
      double least = Double.parseDouble(name.substring(colon + 1, dash));
      return new Item.Amount(least, Double.parseDouble(name.substring(dash + 1)));
    }
    if (name.startsWith("words:")) {
      return new Item.Words(Integer.parseInt(name.substring(colon + 1)), functionWords);
    }
    List<Item.Sequence> ways = parts.get(name);
    if (ways == null) {
      throw new IllegalArgumentException("no part <" + name + ">; define it before it is used");
    }
    return Item.Part.of(numbers.get(name), List.copyOf(ways));
  }
}

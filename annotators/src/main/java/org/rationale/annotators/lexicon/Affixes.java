package org.rationale.annotators.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A set of beginnings or endings of words: {@code tibio-}, {@code -itis}. A word is read letter by
 * letter only as far as some affix goes. Immutable.
 */
public final class Affixes {
  private final Node root = new Node();
  private final boolean atEnd;

  private static final class Node {
    private final Map<Character, Node> next = new HashMap<>(4);
    private Entry entry;
  }

  private Affixes(List<Entry> entries, boolean atEnd) {
    this.atEnd = atEnd;
    for (Entry entry : entries) {
      Node node = root;
      for (int i = 0; i < entry.term().length(); i++) {
        node = node.next.computeIfAbsent(letter(entry.term(), i), c -> new Node());
      }
      node.entry = entry;
    }
  }

  /** A set of beginnings. */
  public static Affixes beginnings(List<Entry> entries) {
    return new Affixes(entries, false);
  }

  /** A set of endings. */
  public static Affixes endings(List<Entry> entries) {
    return new Affixes(entries, true);
  }

  /** The longest affix of a word that has at most {@code most} letters. */
  public Optional<Entry> longest(String word, int most) {
    Node node = root;
    Entry longest = null;
    for (int i = 0; i < most && i < word.length(); i++) {
      node = node.next.get(letter(word, i));
      if (node == null) {
        break;
      }
      longest = node.entry == null ? longest : node.entry;
    }
    return Optional.ofNullable(longest);
  }

  private char letter(String word, int index) {
    return word.charAt(atEnd ? word.length() - 1 - index : index);
  }
}

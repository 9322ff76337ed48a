package org.rationale.annotators.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * A set of beginnings or endings of words: {@code tibio-}, {@code -itis}. A word is read letter by
 * letter only as far as some affix goes. Immutable.
 */
public final class Affixes {
  /** Affixes are written with the letters of ASCII; any other letter is in none. */
  private static final int LETTERS = 128;

  private final TermTrie letters;
  private final boolean atEnd;

  private Affixes(List<Entry> entries, boolean atEnd) {
    this.atEnd = atEnd;
    this.letters =
        new TermTrie(
            entries.stream().map(entry -> new TermWords(letters(entry.term()), entry)).toList(),
            LETTERS);
  }

  /** A set of beginnings; of two rows for one the first counts. */
  public static Affixes beginnings(List<Entry> entries) {
    return new Affixes(entries, false);
  }

  /** A set of endings; of two rows for one the first counts. */
  public static Affixes endings(List<Entry> entries) {
    return new Affixes(entries, true);
  }

  private int[] letters(String affix) {
    int[] letters = new int[affix.length()];
    for (int i = 0; i < letters.length; i++) {
      letters[i] = letter(affix, i);
      if (letters[i] == TermTrie.NOWHERE) {
        throw new IllegalArgumentException(
            "the affix \"" + affix + "\" has a letter outside ASCII; no word would have it");
      }
    }
    return letters;
  }

  /** The longest affix of a word that has at most {@code most} letters. */
  public Optional<Entry> longest(String word, int most) {
    int length = Math.min(most, word.length());
    int state = length > 0 ? letters.first(letter(word, 0)) : TermTrie.NOWHERE;
    Entry longest = null;
    for (int i = 1; state != TermTrie.NOWHERE; i++) {
      Entry entry = letters.entry(state);
      longest = entry == null ? longest : entry;
      state = i < length ? letters.next(state, letter(word, i)) : TermTrie.NOWHERE;
    }
    return Optional.ofNullable(longest);
  }

  private int letter(String word, int index) {
    char letter = word.charAt(atEnd ? word.length() - 1 - index : index);
    return letter < LETTERS ? letter : TermTrie.NOWHERE;
  }
}

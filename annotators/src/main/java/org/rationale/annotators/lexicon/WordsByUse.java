package org.rationale.annotators.lexicon;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rationale.annotators.text.Token;
import org.rationale.annotators.text.WordSet;

/**
 * Single words by what they are used for, from a word list whose kinds are the uses in small
 * letters; a word may have several uses. Immutable.
 *
 * @param <U> the uses
 */
public final class WordsByUse<U extends Enum<U>> {
  private final Map<U, WordSet> words;

  private WordsByUse(Map<U, WordSet> words) {
    this.words = words;
  }

  /**
   * Reads a word list beside a class.
   *
   * @throws IllegalArgumentException if a row has a use that there is not
   */
  public static <U extends Enum<U>> WordsByUse<U> load(
      Class<U> uses, Class<?> beside, String resource) {
    Map<U, Set<String>> terms = new EnumMap<>(uses);
    for (U use : uses.getEnumConstants()) {
      terms.put(use, new HashSet<>());
    }
    for (Entry entry : LexiconReader.read(beside, resource)) {
      terms.get(Enum.valueOf(uses, entry.kind().toUpperCase(Locale.ROOT))).add(entry.term());
    }
    Map<U, WordSet> words = new EnumMap<>(uses);
    terms.forEach((use, of) -> words.put(use, WordSet.copyOf(of)));
    return new WordsByUse<>(words);
  }

  /** Whether a token has a use. */
  public boolean has(U use, Token token) {
    return words.get(use).has(token);
  }

  /** The words of a use. */
  public Set<String> words(U use) {
    return words.get(use).words();
  }
}

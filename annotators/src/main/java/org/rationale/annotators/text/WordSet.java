package org.rationale.annotators.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;

/** A set of words, asked whether it has a token. Immutable. */
public final class WordSet {
  private final Set<String> words;

  /** A bit for each word by its number; one behind the last word is not there. */
  private final long[] numbers;

  /** Whether it has words without a number. */
  private final boolean hasOthers;

  private WordSet(Set<String> words) {
    this.words = words;
    int[] known = words.stream().mapToInt(Words::number).sorted().toArray();
    this.hasOthers = known.length > 0 && known[0] == Words.OTHER;
    this.numbers = new long[known.length == 0 ? 0 : (known[known.length - 1] >>> 6) + 1];
    Arrays.stream(known).filter(n -> n != Words.OTHER).forEach(n -> numbers[n >>> 6] |= 1L << n);
  }

  /** A set of words as {@link Token#norm} has them. */
  public static WordSet of(String... words) {
    return new WordSet(Set.of(words));
  }

  /** A set of words as {@link Token#norm} has them. */
  public static WordSet copyOf(Collection<String> words) {
    return new WordSet(Set.copyOf(words));
  }

  /** Whether it has the word that a token is. */
  public boolean has(Token token) {
    int number = token.number();
    if (number == Words.OTHER) {
      return hasOthers && words.contains(token.norm());
    }
    int place = number >>> 6;
    return place < numbers.length && (numbers[place] & 1L << number) != 0;
  }

  /** The words. */
  public Set<String> words() {
    return words;
  }
}

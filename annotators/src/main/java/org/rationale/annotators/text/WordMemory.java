package org.rationale.annotators.text;

import java.util.function.Function;

/**
 * Remembers what follows from a word alone, for every word that has a number. Threads may share it:
 * two of them find out the same.
 *
 * @param <T> what is said of a word; an immutable type
 */
public final class WordMemory<T> {
  private final Function<Token, T> reader;
  private final Object[] said = new Object[Words.size()];

  /**
   * A memory of what a reader says, never null.
   *
   * @param reader must look at nothing but the token's word
   */
  public WordMemory(Function<Token, T> reader) {
    this.reader = reader;
  }

  /** What the reader says of a token. */
  public T of(Token token) {
    if (token.number() == Words.OTHER) {
      return reader.apply(token);
    }
    @SuppressWarnings("unchecked") // only the reader's answers are put there
    T known = (T) said[token.number()];
    if (known == null) {
      known = reader.apply(token);
      said[token.number()] = known;
    }
    return known;
  }
}

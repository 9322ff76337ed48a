package org.rationale.annotators.lexicon;

/**
 * Tells in a few instructions, for most words, that a table does not have them; most words of a
 * text are in none of the word lists that it is looked up in. Says yes to some words too many,
 * never no to one too many.
 */
public final class HashFilter {
  /** 65,536 bits: few enough to stay in a processor's cache, enough for some thousand words. */
  private static final int BITS = 1 << 16;

  private final long[] bits = new long[BITS / Long.SIZE];

  /** Takes in a word by its hash code. */
  public void add(int hash) {
    int bit = bit(hash);
    bits[bit >>> 6] |= 1L << bit;
  }

  /** False only if no word with this hash code was taken in. */
  public boolean mayHold(int hash) {
    int bit = bit(hash);
    return (bits[bit >>> 6] & (1L << bit)) != 0;
  }

  private static int bit(int hash) {
    return (hash * 0x9E3779B9) >>> 16;
  }
}

package org.rationale.annotators.lexicon;

/**
 * Tells in a few instructions, for most words, that a table does not have them; most words of a
 * text are in none of the word lists that it is looked up in. Says yes to some words too many,
 * never no to one too many.
 */
public final class HashFilter {
  /** 65,536 bits: few enough to stay in a processor's cache, enough for some thousand words. */
  private static final int SMALL = 1 << 16;

  /** A word too many in about a dozen. */
  private static final int BITS_A_WORD = 16;

  private static final int MOST = 1 << 30;

  private final int size;
  private final long[] bits;

  /** A filter for some thousand words. */
  public HashFilter() {
    this(SMALL);
  }

  private HashFilter(int size) {
    this.size = size;
    this.bits = new long[size / Long.SIZE];
  }

  /** A filter for so many words. */
  public static HashFilter of(int words) {
    long size = Long.highestOneBit(Math.max(1, words)) * BITS_A_WORD;
    return new HashFilter((int) Math.min(MOST, Math.max(SMALL, size)));
  }

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

  private int bit(int hash) {
    return (hash * 0x9E3779B9) >>> (Integer.numberOfLeadingZeros(size) + 1);
  }
}

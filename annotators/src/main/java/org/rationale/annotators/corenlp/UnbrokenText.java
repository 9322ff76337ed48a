package org.rationale.annotators.corenlp;

/**
 * Keeps CoreNLP's tokenizer from text without blanks, on which its time grows with the square of
 * the length: 80,000 characters of {@code EMG/EMG/…} take it minutes.
 */
final class UnbrokenText {
  /** No word, address or figure that a person writes is longer. */
  private static final int LONGEST_WORD = 500;

  /** Where a longer one is cut, so that the time stays in proportion to the length. */
  private static final int PIECE = 100;

  private UnbrokenText() {}

  /**
   * The text for the tokenizer: the same, or of the same length with a blank instead of every
   * hundredth character in stretches of more than 500 without one. A surrogate pair is not cut.
   */
  static String withBlanks(String text) {
    StringBuilder cut = null;
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || Character.isWhitespace(text.charAt(at))) {
        if (at - start > LONGEST_WORD) {
          cut = cut == null ? new StringBuilder(text) : cut;
          cut(cut, start, at);
        }
        start = at + 1;
      }
    }
    return cut == null ? text : cut.toString();
  }

  private static void cut(StringBuilder text, int start, int end) {
    for (int at = start + PIECE; at < end - 1; at += PIECE) {
      int free = at;
      while (free < end && Character.isSurrogate(text.charAt(free))) {
        free++;
      }
      if (free < end) {
        text.setCharAt(free, ' ');
      }
    }
  }
}

package org.rationale.corpus.outline;

import java.util.Optional;
import org.rationale.corpus.Span;

/** A range of a text drawn in to what is not white space. */
final class TextRange {

  private TextRange() {}

  /** The range without white space at either end; empty where there is nothing else. */
  static Optional<Span> trim(CharSequence text, int from, int to) {
    int start = trimStart(text, from, to);
    int end = trimEnd(text, start, to);
    return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  /** The first position from {@code from} on that holds no white space, at most {@code to}. */
  static int trimStart(CharSequence text, int from, int to) {
    int start = from;
    while (start < to && isBlank(text.charAt(start))) {
      start++;
    }
    return start;
  }

  /** The position behind the last character before {@code to} that is no white space. */
  static int trimEnd(CharSequence text, int from, int to) {
    int end = to;
    while (end > from && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Whether a character only keeps others apart, the no-break space included. */
  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}

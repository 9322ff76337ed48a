package org.rationale.corpus;

import java.util.Comparator;

/**
 * A half-open range of UTF-16 positions in a text: {@code start} is the first character, {@code
 * end} the one behind the last. Never empty, never reversed.
 *
 * @param start position of the first character, 0 or more
 * @param end position behind the last character, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Document order: by start, the longer span first where two start together. */
  public static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder());

  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "a span needs 0 <= start < end, but start is " + start + " and end is " + end);
    }
  }

  /** Number of UTF-16 positions covered, at least 1. */
  public int length() {
    return end - start;
  }

  /** Whether the two ranges share a position; spans that only touch do not overlap. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether every position of {@code other} lies in this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Number of positions that both spans cover, 0 where they do not overlap. */
  public int overlapLength(Span other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  }

  /** The part of {@code text} that the span covers. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}

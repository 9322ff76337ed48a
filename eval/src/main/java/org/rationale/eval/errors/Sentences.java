package org.rationale.eval.errors;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.TreeSet;
import org.rationale.corpus.Span;

/**
 * Cuts a text into sentences, by the general rules of the JDK on the text with its line breaks
 * taken for blanks: a line that the printer wrapped is no end. A sentence that is too long is cut
 * between words.
 */
final class Sentences {

  /** Most characters of a sentence on either side of what stands in it. */
  private static final int REACH = 240;

  private final String text;
  private final TreeSet<Integer> ends = new TreeSet<>();

  Sentences(String text) {
    this.text = text;
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(text.replaceAll("\\s", " "));
    for (int end = sentences.first(); end != BreakIterator.DONE; end = sentences.next()) {
      ends.add(end);
    }
  }

  /** The sentences that {@code span} touches, without white space at either end. */
  Span around(Span span) {
    Integer floor = ends.floor(span.start());
    Integer ceiling = ends.ceiling(span.end());
    int start = floor == null ? 0 : floor;
    int end = ceiling == null ? text.length() : ceiling;
    if (span.start() - start > REACH) {
      start = afterBlank(span.start() - REACH, span.start());
    }
    if (end - span.end() > REACH) {
      end = beforeBlank(span.end() + REACH, span.end());
    }
    while (start < span.start() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > span.end() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private int afterBlank(int from, int limit) {
    for (int at = from; at < limit; at++) {
      if (Character.isWhitespace(text.charAt(at))) {
        return at + 1;
      }
    }
    return splitsPair(from) ? from + 1 : from;
  }

  private int beforeBlank(int from, int limit) {
    for (int at = from; at > limit; at--) {
      if (Character.isWhitespace(text.charAt(at))) {
        return at;
      }
    }
    return splitsPair(from) ? from - 1 : from;
  }

  private boolean splitsPair(int at) {
    return Character.isLowSurrogate(text.charAt(at))
        && Character.isHighSurrogate(text.charAt(at - 1));
  }
}

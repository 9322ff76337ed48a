package org.rationale.corpus.outline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.rationale.corpus.Decision;
import org.rationale.corpus.Span;

/** Finds the decision that a heading ends in. */
final class DecisionFinder {

  /** The longest decision with the blanks in it, generously. */
  private static final int REACH = 100;

  private final String text;

  /**
   * A decision and where the heading before it ends.
   *
   * @param decision what was decided
   * @param span where the decision stands
   * @param headingEnd position behind the last character of the heading, the colon left out
   * @param end position behind the decision and its full stop
   */
  record Found(Decision decision, Span span, int headingEnd, int end) {}

  DecisionFinder(String text) {
    this.text = text;
  }

  /** The decision that is the last thing between two positions, a full stop left out. */
  Optional<Found> endingAt(int from, int to) {
    int last = TextRange.trimEnd(text, from, to);
    int end = last;
    while (end > from && (text.charAt(end - 1) == '.' || TextRange.isBlank(text.charAt(end - 1)))) {
      end--;
    }
    for (PatternTable.Row row : FixedWords.DECISIONS.rows()) {
      Matcher matcher = PatternTable.matcher(row, text, Math.max(from, end - REACH), end);
      while (matcher.find()) {
        if (matcher.end() == end) {
          int headingEnd = beforeColon(from, matcher.start());
          return headingEnd == from
              ? Optional.empty()
              : Optional.of(
                  new Found(
                      Decision.valueOf(row.name()),
                      new Span(matcher.start(), end),
                      headingEnd,
                      last));
        }
      }
    }
    return Optional.empty();
  }

  /** Every decision behind a colon with which a line ends, in order. */
  List<Found> endingLines(int from) {
    Map<Integer, Found> byEnd = new TreeMap<>();
    for (PatternTable.Row row : FixedWords.DECISIONS.rows()) {
      Matcher matcher = PatternTable.matcher(row, text, from, text.length());
      while (matcher.find()) {
        if (endsLine(matcher.end()) && !byEnd.containsKey(matcher.end())) {
          endingAt(from, matcher.end())
              .filter(found -> followsColon(from, found.span().start()))
              .ifPresent(found -> byEnd.put(found.span().end(), found));
        }
      }
    }
    return List.copyOf(byEnd.values());
  }

  private boolean endsLine(int position) {
    int i = position;
    while (i < text.length()
        && (text.charAt(i) == '.' || text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i == text.length() || PrintedLines.isBreak(text.charAt(i));
  }

  private boolean followsColon(int from, int position) {
    int end = TextRange.trimEnd(text, from, position);
    return end > from && text.charAt(end - 1) == ':';
  }

  private int beforeColon(int from, int position) {
    int end = TextRange.trimEnd(text, from, position);
    while (end > from && ":;-–—".indexOf(text.charAt(end - 1)) >= 0) {
      end = TextRange.trimEnd(text, from, end - 1);
    }
    return end;
  }
}

package org.rationale.gold.brat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.rationale.corpus.Span;
import org.rationale.gold.format.Layout;

/**
 * Cuts spans where a brat line cannot hold them, and joins them again. A cut is made at every run
 * of white space that holds a tab or a line break of any kind; it leaves the white space out.
 */
final class Fragments {

  private Fragments() {}

  /**
   * The pieces of some spans that a brat line can hold: spans with only white space between them
   * count as one, and each is cut at its line breaks.
   *
   * @throws IllegalArgumentException where a span starts or ends with white space
   */
  static List<Span> cut(List<Span> spans, String text) {
    if (!areTrimmed(spans, text)) {
      throw new IllegalArgumentException("a span starts or ends with white space; trim it");
    }
    List<Span> pieces = new ArrayList<>();
    for (Span span : join(spans, text)) {
      int start = span.start();
      Matcher blanks = Layout.WHITE_SPACE.matcher(text).region(span.start(), span.end());
      while (blanks.find()) {
        if (Layout.holdsBreak(blanks.group())) {
          pieces.add(new Span(start, blanks.start()));
          start = blanks.end();
        }
      }
      pieces.add(new Span(start, span.end()));
    }
    return List.copyOf(pieces);
  }

  /** Whether no span starts or ends with white space. */
  static boolean areTrimmed(List<Span> spans, String text) {
    return spans.stream()
        .noneMatch(
            s -> isBlank(text, s.start(), s.start() + 1) || isBlank(text, s.end() - 1, s.end()));
  }

  /** Spans in order, with those made one that have only white space, or nothing, between them. */
  static List<Span> join(List<Span> spans, String text) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans) {
      int last = joined.size() - 1;
      if (last >= 0 && isBlank(text, joined.get(last).end(), span.start())) {
        joined.set(last, new Span(joined.get(last).start(), span.end()));
      } else {
        joined.add(span);
      }
    }
    return List.copyOf(joined);
  }

  private static boolean isBlank(String text, int from, int to) {
    return from == to || Layout.WHITE_SPACE.matcher(text).region(from, to).matches();
  }
}

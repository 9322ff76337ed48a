package org.rationale.annotators.corenlp.learned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rationale.annotators.text.Text;
import org.rationale.corpus.Span;

/**
 * How mentions of one type are said token by token: {@code B} and {@code I} for the first and the
 * further tokens of a mention, {@code O} for the rest (the IOB2 scheme).
 */
final class TagScheme {
  /** The tag of a token outside every mention. */
  static final String OUTSIDE = "O";

  private static final String FIRST = "B";
  private static final String FURTHER = "I";

  private TagScheme() {}

  /**
   * A tag for each token of a text.
   *
   * @param spans in the view; of two that overlap the first counts
   */
  static String[] tags(Text text, List<Span> spans) {
    String[] tags = new String[text.size()];
    Arrays.fill(tags, OUTSIDE);
    for (Span span : spans) {
      int from = text.tokenAt(span.start());
      int to = Math.min(text.tokenAt(span.end() - 1) + 1, tags.length);
      for (int i = from; i < to && tags[i].equals(OUTSIDE); i++) {
        tags[i] = i == from ? FIRST : FURTHER;
      }
    }
    return tags;
  }

  /**
   * The spans that tags say; an {@code I} behind an {@code O} opens one.
   *
   * @param tags of the tokens from {@code from} on
   * @return in document order, in the view
   */
  static List<Span> spans(Text text, int from, List<String> tags) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < tags.size(); ) {
      int start = i++;
      if (!tags.get(start).equals(OUTSIDE)) {
        while (i < tags.size() && tags.get(i).equals(FURTHER)) {
          i++;
        }
        spans.add(text.span(from + start, from + i));
      }
    }
    return spans;
  }
}

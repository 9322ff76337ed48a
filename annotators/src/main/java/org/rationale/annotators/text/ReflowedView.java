package org.rationale.annotators.text;

import java.util.ArrayList;
import java.util.List;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;

/**
 * A document's text with the layout taken out: wrapped lines are joined by one blank, paragraphs
 * and headings end in one line feed, page furniture is gone. The original is untouched; every
 * position of the view knows where it comes from.
 */
public final class ReflowedView {
  private final String original;
  private final String text;
  private final int[] origins;

  ReflowedView(String original, String text, int[] origins) {
    this.original = original;
    this.text = text;
    this.origins = origins;
  }

  /** The view of a text in any layout. */
  public static ReflowedView of(String original) {
    return new Reflow(original).view();
  }

  /** The document's text, character by character. */
  public String original() {
    return original;
  }

  /** The reflowed text, in whose positions tokens and finders count. */
  public String text() {
    return text;
  }

  /** Where a span of the view stands in the original, both in UTF-16 positions. */
  public Span toOriginal(Span span) {
    return new Span(origins[span.start()], origins[span.end() - 1] + 1);
  }

  /** Mentions of one span each in the view, where they stand in the original, in the same order. */
  public List<Mention> toOriginal(List<Mention> mentions) {
    return mentions.stream()
        .map(m -> new Mention(m.type(), List.of(toOriginal(m.span())), m.attributes()))
        .toList();
  }

  /**
   * The first position of the view that comes from {@code position} of the original or from behind
   * it; the view's length where there is none.
   */
  public int fromOriginal(int position) {
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (origins[middle] < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Where spans of the original stand in the view; those of which the view has nothing are left
   * out.
   *
   * @param spans in order and apart
   */
  public List<Span> fromOriginal(List<Span> spans) {
    List<Span> inView = new ArrayList<>(spans.size());
    int at = 0;
    for (Span span : spans) {
      int start = firstFrom(span.start(), at);
      at = firstFrom(span.end(), start);
      if (at > start) {
        inView.add(new Span(start, at));
      }
    }
    return inView;
  }

  /** What {@link #fromOriginal(int)} says, found by going on from a position that is not behind. */
  private int firstFrom(int position, int from) {
    int at = from;
    while (at < origins.length && origins[at] < position) {
      at++;
    }
    return at;
  }
}

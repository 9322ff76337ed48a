package org.rationale.gold.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rationale.corpus.Span;
import org.rationale.corpus.file.Finding;
import org.rationale.gold.format.StatedDocument.Extent;
import org.rationale.gold.format.StatedMention.Piece;

/** A stated document whose offsets are taken to count something: its text and its spans. */
final class CountedDocument {

  private final StatedDocument stated;
  private final String text;
  private final Counting.Counted counted;

  /**
   * Takes the offsets to count something.
   *
   * @param known the text, where it is known from elsewhere; otherwise the pieces are put together
   */
  CountedDocument(StatedDocument stated, Optional<String> known, Counting counting) {
    this.stated = stated;
    this.text = known.orElseGet(() -> together(stated.texts(), counting));
    this.counted = counting.on(text);
  }

  String text() {
    return text;
  }

  Counting.Counted counted() {
    return counted;
  }

  /** What speaks against the text, the first only; empty where nothing does. */
  Optional<Finding> contradiction() {
    return textContradiction()
        .or(
            () ->
                stated.witnesses().stream()
                    .filter(w -> !isThere(w))
                    .map(w -> w.place().error(misplaced(w, counted.start(w.offset()))))
                    .findFirst());
  }

  private Optional<Finding> textContradiction() {
    if (stated.extent() == Extent.WHOLE) {
      StatedText whole = stated.texts().get(0);
      return TextDifference.of(text, whole.text()).map(d -> whole.place().error(d));
    }
    int covered = 0;
    for (StatedText piece : stated.texts()) {
      OptionalInt start = counted.start(piece.offset());
      if (start.isEmpty() || !text.startsWith(piece.text(), start.getAsInt())) {
        return Optional.of(piece.place().error(misplaced(piece, start)));
      }
      if (!isBlank(covered, start.getAsInt())) {
        return Optional.of(piece.place().error(missing(covered)));
      }
      covered = Math.max(covered, start.getAsInt() + piece.text().length());
    }
    if (stated.extent() == Extent.PIECES && !isBlank(covered, text.length())) {
      return Optional.of(stated.place().error(missing(covered)));
    }
    return Optional.empty();
  }

  /** Where a mention stands; empty where its offsets or its words do not fit the text. */
  Optional<List<Span>> spans(StatedMention mention) {
    List<Span> spans = new ArrayList<>();
    for (Piece piece : mention.pieces()) {
      Optional<Span> span = counted.span(piece.start(), piece.end());
      if (span.isEmpty()) {
        return Optional.empty();
      }
      spans.add(span.get());
    }
    spans.sort(Comparator.comparingInt(Span::start));
    return mention.surface().isEmpty() || says(mention.surface().get(), spans)
        ? Optional.of(List.copyOf(spans))
        : Optional.empty();
  }

  /** Whether a mention starts and ends where words do. */
  boolean isLikely(StatedMention mention) {
    return spans(mention)
        .filter(spans -> spans.stream().allMatch(s -> Layout.isTrimmed(s, text)))
        .filter(spans -> spans.stream().noneMatch(this::cutsWord))
        .isPresent();
  }

  private boolean cutsWord(Span span) {
    return isInWord(span.start()) || isInWord(span.end());
  }

  private boolean isInWord(int position) {
    return position > 0
        && position < text.length()
        && Character.isLetterOrDigit(text.codePointBefore(position))
        && Character.isLetterOrDigit(text.codePointAt(position));
  }

  private boolean says(String surface, List<Span> spans) {
    String said = Layout.collapse(surface);
    Span hull = new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
    return said.equals(Layout.collapse(surface(spans)))
        || said.equals(Layout.collapse(hull.of(text)));
  }

  /** The words of some spans, joined by blanks. */
  String surface(List<Span> spans) {
    return String.join(" ", spans.stream().map(s -> s.of(text)).toList());
  }

  private boolean isThere(StatedText witness) {
    OptionalInt start = counted.start(witness.offset());
    return start.isPresent() && text.startsWith(witness.text(), start.getAsInt());
  }

  private boolean isBlank(int from, int to) {
    return from >= to || Layout.collapse(text.substring(from, to)).isEmpty();
  }

  private String misplaced(StatedText piece, OptionalInt start) {
    String offset = "the file says that it starts at %d; ".formatted(piece.offset());
    if (start.isEmpty()) {
      return offset
          + "the text has no such place, it has %d characters"
              .formatted(text.codePointCount(0, text.length()));
    }
    return offset + TextDifference.at(text, start.getAsInt(), piece.text());
  }

  private String missing(int from) {
    return "the file leaves out a part of the text, from character %d on: %s"
        .formatted(text.codePointCount(0, from), TextDifference.shown(text, from));
  }

  private static String together(List<StatedText> pieces, Counting counting) {
    StringBuilder text = new StringBuilder();
    int length = 0;
    for (StatedText piece : pieces) {
      int blanks = Math.max(0, piece.offset() - length);
      text.append(" ".repeat(blanks)).append(piece.text());
      length += blanks + counting.scale().of(piece.text()).length();
    }
    return text.toString();
  }
}

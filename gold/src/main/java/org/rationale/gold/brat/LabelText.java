package org.rationale.gold.brat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rationale.corpus.Span;
import org.rationale.gold.brat.BratLine.Piece;
import org.rationale.gold.brat.BratLine.TextBound;
import org.rationale.gold.format.Counting;
import org.rationale.gold.format.Layout;
import org.rationale.gold.format.Offsets;

/** Finds in a text what a label line points to, and explains where it points to something else. */
final class LabelText {

  /**
   * Another way to count, by which wrong offsets may have come about, on the text.
   *
   * @param counting the way
   * @param counted the text
   */
  private record Miscount(Counting counting, Counting.Counted counted) {}

  private final String text;
  private final Counting.Counted counted;
  private final Offsets offsets;
  private List<Miscount> miscounts = List.of();

  LabelText(String text) {
    this.text = text;
    this.counted = Counting.CODE_POINT.on(text);
    this.offsets = counted.offsets();
  }

  /** The spans of a label whose offsets and text agree. */
  Optional<List<Span>> spans(TextBound label) {
    return spans(label, counted)
        .filter(s -> Layout.collapse(surface(s)).equals(Layout.collapse(label.surface())));
  }

  /** Why a label has no spans, and what to do. */
  String complaint(TextBound label) {
    int end = label.pieces().get(label.pieces().size() - 1).end();
    if (end > offsets.length()) {
      return "the label ends at %d, but the text has %d code points; %s"
          .formatted(end, offsets.length(), remedy(label));
    }
    return "the text at %s is \"%s\", but the line says \"%s\"; %s"
        .formatted(
            write(label.pieces()),
            spans(label, counted).map(s -> Layout.collapse(surface(s))).orElseThrow(),
            label.surface(),
            remedy(label));
  }

  /** What to do about a label whose spans have white space at their ends. */
  String trimmed(TextBound label) {
    return "the label starts or ends with white space; " + remedy(label);
  }

  private String remedy(TextBound label) {
    String surface = Layout.collapse(label.surface());
    for (Miscount miscount : miscounts()) {
      Optional<List<Span>> fit =
          spans(label, miscount.counted())
              .filter(s -> Layout.collapse(surface(s)).equals(surface))
              .filter(s -> Fragments.areTrimmed(s, text));
      if (fit.isPresent()) {
        return "the offsets fit when %s; in code points they are %s"
            .formatted(miscount.counting().description(), codePoints(fit.get()));
      }
    }
    return nearest(surface, label.pieces().get(0).start())
        .map(s -> "\"%s\" stands at %s".formatted(surface, codePoints(List.of(s))))
        .orElse("\"" + surface + "\" is nowhere in the text: compare it with the original");
  }

  private List<Miscount> miscounts() {
    if (miscounts.isEmpty()) {
      miscounts =
          Counting.ALL.stream()
              .filter(counting -> !counting.equals(Counting.CODE_POINT))
              .map(counting -> new Miscount(counting, counting.on(text)))
              .toList();
    }
    return miscounts;
  }

  /** The spans in some counting; none where in that counting they are outside or overlap. */
  private Optional<List<Span>> spans(TextBound label, Counting.Counted how) {
    List<Span> spans = new ArrayList<>();
    int from = 0;
    for (Piece piece : label.pieces()) {
      Optional<Span> span = how.span(piece.start(), piece.end());
      if (span.isEmpty() || span.get().start() < from) {
        return Optional.empty();
      }
      spans.add(span.get());
      from = span.get().end();
    }
    return Optional.of(Fragments.join(spans, text));
  }

  private Optional<Span> nearest(String surface, int offset) {
    Optional<Span> nearest = Optional.empty();
    if (!surface.isEmpty()) {
      Matcher matcher = Pattern.compile(Layout.expression(surface)).matcher(text);
      int wanted = offsets.toPosition(offset).orElse(text.length());
      while (matcher.find()) {
        int distance = Math.abs(matcher.start() - wanted);
        if (nearest.isEmpty() || distance < Math.abs(nearest.get().start() - wanted)) {
          nearest = Optional.of(new Span(matcher.start(), matcher.end()));
        }
      }
    }
    return nearest;
  }

  private String surface(List<Span> spans) {
    return spans.stream().map(s -> s.of(text)).collect(Collectors.joining(" "));
  }

  private static String write(List<Piece> pieces) {
    return pieces.stream().map(Piece::toString).collect(Collectors.joining(";"));
  }

  private String codePoints(List<Span> spans) {
    return write(
        Fragments.cut(spans, text).stream()
            .map(s -> new Piece(offsets.toUnit(s.start()), offsets.toUnit(s.end())))
            .toList());
  }
}

package org.rationale.gold.brat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rationale.corpus.Span;
import org.rationale.gold.brat.BratLine.Piece;
import org.rationale.gold.brat.BratLine.TextBound;
import org.rationale.gold.format.Layout;
import org.rationale.gold.format.OffsetUnit;
import org.rationale.gold.format.Offsets;

/** Finds in a text what a label line points to, and explains where it points to something else. */
final class LabelText {

  /** Another way to count, by which wrong offsets may have come about. */
  private record Miscount(String description, Offsets offsets, int shift) {}

  private final String text;
  private final Offsets offsets;
  private List<Miscount> miscounts = List.of();

  LabelText(String text) {
    this.text = text;
    this.offsets = OffsetUnit.CODE_POINT.of(text);
  }

  /** The spans of a label whose offsets and text agree. */
  Optional<List<Span>> spans(TextBound label) {
    return spans(label, offsets, 0)
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
            spans(label, offsets, 0).map(s -> Layout.collapse(surface(s))).orElseThrow(),
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
          spans(label, miscount.offsets(), miscount.shift())
              .filter(s -> Layout.collapse(surface(s)).equals(surface))
              .filter(s -> Fragments.areTrimmed(s, text));
      if (fit.isPresent()) {
        return "the offsets fit when %s; in code points they are %s"
            .formatted(miscount.description(), codePoints(fit.get()));
      }
    }
    return nearest(surface, label.pieces().get(0).start())
        .map(s -> "\"%s\" stands at %s".formatted(surface, codePoints(List.of(s))))
        .orElse("\"" + surface + "\" is nowhere in the text: compare it with the original");
  }

  private List<Miscount> miscounts() {
    if (miscounts.isEmpty()) {
      miscounts =
          List.of(
              new Miscount("counted in UTF-16 positions", OffsetUnit.UTF_16.of(text), 0),
              new Miscount("counted in UTF-8 bytes", OffsetUnit.UTF_8.of(text), 0),
              new Miscount(
                  "each line break is counted as CRLF, two characters",
                  Offsets.counting(text, (t, i) -> t.charAt(i) == '\n' ? 2 : 1),
                  0),
              new Miscount(
                  "each CRLF is counted as one character",
                  Offsets.counting(text, (t, i) -> t.startsWith("\r\n", i) ? 0 : 1),
                  0),
              new Miscount("a byte order mark is counted before the text", offsets, -1),
              new Miscount("the byte order mark of the text is not counted", offsets, 1));
    }
    return miscounts;
  }

  private Optional<List<Span>> spans(TextBound label, Offsets counted, int shift) {
    List<Span> spans = new ArrayList<>();
    for (Piece piece : label.pieces()) {
      OptionalInt start = counted.toPosition(piece.start() + shift);
      OptionalInt end = counted.toPosition(piece.end() + shift);
      if (start.isEmpty() || end.isEmpty() || end.getAsInt() <= start.getAsInt()) {
        return Optional.empty();
      }
      spans.add(new Span(start.getAsInt(), end.getAsInt()));
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

package org.rationale.gold.format;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rationale.corpus.Span;
import org.rationale.gold.format.StatedMention.Piece;

/** Says why a mention does not fit its text, and which counting would make it fit. */
final class Misfit {

  private final UnitChoice.Source source;
  private final CountedDocument document;
  private final Counting counting;
  private final String wholeFile;

  /**
   * Explains the mentions of one document.
   *
   * @param document the document as its offsets were taken
   * @param counting what they were taken to count
   * @param fitting the counting in which all mentions of the file fit, if there is one
   * @param mentions how many the file has
   */
  Misfit(
      UnitChoice.Source source,
      CountedDocument document,
      Counting counting,
      Optional<Counting> fitting,
      int mentions) {
    this.source = source;
    this.document = document;
    this.counting = counting;
    String who = mentions == 1 ? "it fits" : "all %d mentions of the file fit".formatted(mentions);
    this.wholeFile = fitting.map(f -> who + " when " + f.description()).orElse("");
  }

  /** What is wrong with a mention that has no spans. */
  String explain(StatedMention mention) {
    for (Piece piece : mention.pieces()) {
      if (piece.end() <= piece.start()) {
        return "the span %s is %s; a span needs start < end"
            .formatted(piece, piece.end() == piece.start() ? "empty" : "reversed");
      }
    }
    for (Piece piece : mention.pieces()) {
      int start = piece.start() + counting.startShift();
      if (start < 0 || piece.end() + counting.endShift() > length()) {
        return "the span %s is outside the text, which has %d when %s; %s"
            .formatted(piece, length(), counting.description(), remedy(mention));
      }
      if (document.counted().span(piece.start(), piece.end()).isEmpty()) {
        return "the span %s cuts a character in two when %s; %s"
            .formatted(piece, counting.description(), remedy(mention));
      }
    }
    return "the text at %s is %s, but the file says %s; %s"
        .formatted(
            pieces(mention),
            TextDifference.quoted(found(mention)),
            TextDifference.quoted(mention.surface().orElse("")),
            remedy(mention));
  }

  /** What speaks against a mention that cuts words, where another counting cuts none. */
  String unlikely(StatedMention mention, Counting likelier) {
    return "the text at %s is %s, which cuts a word or has white space at its ends; no mention of"
            .formatted(pieces(mention), TextDifference.quoted(found(mention)))
        + " the file does when "
        + likelier.description()
        + "; correct the offsets, or name what they count";
  }

  private int length() {
    return document.counted().offsets().length();
  }

  private String found(StatedMention mention) {
    return document.surface(
        mention.pieces().stream()
            .map(p -> document.counted().span(p.start(), p.end()).orElseThrow())
            .toList());
  }

  private String remedy(StatedMention mention) {
    if (!wholeFile.isEmpty()) {
      return wholeFile;
    }
    if (mention.surface().isEmpty()) {
      return "correct the offsets, or name what they count";
    }
    for (Counting other : Counting.ALL) {
      if (!other.isShifted() && source.counted(other).spans(mention).isPresent()) {
        return "it fits when " + other.description() + ", but other mentions of the file do not";
      }
    }
    return nearest(mention)
        .map(s -> "it stands at %s when %s".formatted(s, counting.description()))
        .orElse("the text does not have it; compare the two texts");
  }

  private Optional<String> nearest(StatedMention mention) {
    String surface = Layout.collapse(mention.surface().orElse(""));
    if (surface.isEmpty()) {
      return Optional.empty();
    }
    String text = document.text();
    int wanted = document.counted().start(mention.pieces().get(0).start()).orElse(text.length());
    Matcher matcher = Pattern.compile(Layout.expression(surface)).matcher(text);
    Optional<Span> nearest = Optional.empty();
    while (matcher.find()) {
      Span here = new Span(matcher.start(), matcher.end());
      if (nearest.isEmpty()
          || Math.abs(here.start() - wanted) < Math.abs(nearest.get().start() - wanted)) {
        nearest = Optional.of(here);
      }
    }
    Offsets offsets = document.counted().offsets();
    return nearest.map(
        s ->
            new Piece(
                    offsets.toUnit(s.start()) - counting.startShift(),
                    offsets.toUnit(s.end()) - counting.endShift())
                .toString());
  }

  private static String pieces(StatedMention mention) {
    return mention.pieces().stream().map(Piece::toString).collect(Collectors.joining(", "));
  }
}

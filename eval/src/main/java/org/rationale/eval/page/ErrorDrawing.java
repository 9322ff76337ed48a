package org.rationale.eval.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;
import org.rationale.eval.errors.ErrorCase;

/**
 * Draws the sentence of an error with its spans: gold on colour, predicted over a bar. A line break
 * inside a span shows, as it may be the cause.
 */
final class ErrorDrawing {

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
  private static final Pattern SENTENCE_END = Pattern.compile("(?s).*[.!?:;][\"'”’)\\]]*\\s*");

  /** How many characters behind a cut are looked at to see whether a sentence ends there. */
  private static final int LOOK = 20;

  private final ErrorCase error;
  private final String text;

  private ErrorDrawing(ErrorCase error) {
    this.error = error;
    this.text = error.document().text();
  }

  static Html of(ErrorCase error) {
    ErrorDrawing drawing = new ErrorDrawing(error);
    List<Html> pieces = new ArrayList<>();
    Integer start = null;
    for (int end : drawing.cuts()) {
      if (start != null) {
        pieces.add(drawing.piece(new Span(start, end)));
      }
      start = end;
    }
    return Tag.of("p", "sentence")
        .with("dir", "auto")
        .of(
            Html.text(drawing.isCutBefore() ? "… " : ""),
            Html.of(pieces.stream()),
            Html.text(drawing.isCutBehind() ? " …" : ""));
  }

  private boolean isCutBefore() {
    int start = error.context().start();
    String before = text.substring(Math.max(0, start - LOOK), start);
    return !before.isBlank() && !SENTENCE_END.matcher(before).matches();
  }

  private boolean isCutBehind() {
    int end = error.context().end();
    String last = text.substring(Math.max(error.context().start(), end - LOOK), end);
    return !text.substring(end, Math.min(text.length(), end + LOOK)).isBlank()
        && !SENTENCE_END.matcher(last).matches();
  }

  /** All positions at which the drawing changes. */
  private SortedSet<Integer> cuts() {
    SortedSet<Integer> cuts = new TreeSet<>();
    cuts.add(error.context().start());
    cuts.add(error.context().end());
    error
        .mentions()
        .flatMap(mention -> mention.fragments().stream())
        .forEach(
            fragment -> {
              cuts.add(fragment.start());
              cuts.add(fragment.end());
            });
    return cuts;
  }

  private Html piece(Span piece) {
    Optional<Mention> gold = over(piece, error.gold());
    Optional<Mention> predicted = over(piece, error.predicted());
    String plain = piece.of(text);
    if (gold.isEmpty() && predicted.isEmpty()) {
      return Html.text(WHITE_SPACE.matcher(plain).replaceAll(" "));
    }
    StringBuilder classes = new StringBuilder();
    gold.ifPresent(m -> classes.append("gold ").append(TypeClass.of(m.type())));
    predicted.ifPresent(
        m -> {
          classes.append(" found bar-").append(TypeClass.of(m.type()));
          classes.append(m.span().start() == piece.start() ? " from" : "");
          classes.append(m.span().end() == piece.end() ? " to" : "");
        });
    return Tag.of("mark", classes.toString().strip()).of(words(plain));
  }

  private static Optional<Mention> over(Span piece, List<Mention> mentions) {
    return mentions.stream()
        .filter(m -> m.fragments().stream().anyMatch(f -> f.contains(piece)))
        .findFirst();
  }

  /** Text in which line breaks show. */
  static Html words(String plain) {
    List<Html> pieces = new ArrayList<>();
    Matcher gap = WHITE_SPACE.matcher(plain);
    int end = 0;
    while (gap.find()) {
      pieces.add(Html.text(plain.substring(end, gap.start())));
      boolean wrapped = gap.group().chars().anyMatch(c -> c == '\n' || c == '\r');
      pieces.add(
          wrapped
              ? Tag.of("span", "wrap").with("title", "line break in the text").text("↵ ")
              : Html.text(" "));
      end = gap.end();
    }
    pieces.add(Html.text(plain.substring(end)));
    return Html.of(pieces.stream());
  }
}

package org.rationale.eval.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;
import org.rationale.eval.errors.ErrorAnalysis;
import org.rationale.eval.errors.ErrorCase;
import org.rationale.eval.errors.ErrorKind;
import org.rationale.eval.errors.LikelyCause;

/** Every error, by kind and within a kind by its first likely cause. */
final class ErrorList {

  private final List<ErrorCase> errors;

  ErrorList(ErrorAnalysis analysis) {
    errors = analysis.errors();
  }

  Html html() {
    return Html.of(
        Arrays.stream(ErrorKind.values())
            .map(kind -> kind(kind, errors.stream().filter(e -> e.kind() == kind).toList())));
  }

  private static Html kind(ErrorKind kind, List<ErrorCase> errors) {
    if (errors.isEmpty()) {
      return Html.NONE;
    }
    Map<Integer, List<ErrorCase>> byCause =
        errors.stream()
            .collect(Collectors.groupingBy(ErrorList::place, TreeMap::new, Collectors.toList()));
    return Tag.of("section", "kind")
        .with("id", "kind=" + kind.id())
        .of(
            Tag.of("h3").of(Html.text(kind.label() + " "), number(errors.size())),
            Tag.of("p", "legend").text(kind.meaning() + "."),
            Html.of(byCause.values().stream().map(ErrorList::cause)));
  }

  private static int place(ErrorCase error) {
    return error.firstCause().map(Enum::ordinal).orElse(LikelyCause.values().length);
  }

  private static Html cause(List<ErrorCase> errors) {
    Optional<LikelyCause> cause = errors.get(0).firstCause();
    return Tag.of("section", "cause")
        .of(
            Tag.of("h4")
                .of(
                    Html.text(
                        cause.map(c -> "Likely: " + c.label()).orElse("No likely cause") + " "),
                    number(errors.size())),
            Html.of(errors.stream().map(ErrorList::error)));
  }

  private static Html number(int errors) {
    return Tag.of("span", "number").text(Numbers.count(errors));
  }

  private static Html error(ErrorCase error) {
    Span span = error.span();
    Html place =
        Tag.of("span")
            .of(
                Filter.link(
                    Tag.of("bdi").text(error.document().id()), "document", error.document().id()),
                Html.text(", characters %d–%d".formatted(span.start(), span.end())));
    return Tag.of("article")
        .with("data-kind", error.kind().id())
        .with("data-gold", types(error.gold()))
        .with("data-predicted", types(error.predicted()))
        .with("data-cause", causes(error))
        .with("data-document", error.document().id())
        .with("data-words", error.words())
        .of(
            ErrorDrawing.of(error),
            Tag.of("dl")
                .of(side("gold", error.gold(), error), side("predicted", error.predicted(), error)),
            Tag.of("p", "place").of(place, alsoLikely(error)));
  }

  private static String types(List<Mention> mentions) {
    return Filter.type(mentions.stream().findFirst().map(Mention::type));
  }

  private static String causes(ErrorCase error) {
    return error.causes().isEmpty()
        ? CauseSection.NONE
        : error.causes().stream().map(LikelyCause::id).collect(Collectors.joining(" "));
  }

  private static Html side(String name, List<Mention> mentions, ErrorCase error) {
    List<Html> cells = new ArrayList<>();
    for (Mention mention : mentions) {
      cells.add(
          Tag.of("dd")
              .of(
                  TypeClass.tag(mention.type()),
                  Html.text(" "),
                  Tag.of("bdi").of(ErrorDrawing.words(mention.of(error.document().text())))));
    }
    return Html.of(
        Tag.of("dt").text(name),
        cells.isEmpty() ? Tag.of("dd", "none").text("nothing") : Html.of(cells.stream()));
  }

  private static Html alsoLikely(ErrorCase error) {
    return Html.of(
        error.causes().stream()
            .map(
                cause ->
                    Tag.of("span", "hint").with("title", cause.meaning()).text(cause.label())));
  }
}

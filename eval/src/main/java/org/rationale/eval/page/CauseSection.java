package org.rationale.eval.page;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rationale.eval.errors.ErrorAnalysis;
import org.rationale.eval.errors.ErrorCase;
import org.rationale.eval.errors.ErrorKind;
import org.rationale.eval.errors.LikelyCause;

/** How many errors of each kind have each likely cause, as a table that links to them. */
final class CauseSection {

  /** What the errors without any likely cause are called in links. */
  static final String NONE = "none";

  private final List<ErrorCase> errors;
  private final List<ErrorKind> kinds;

  CauseSection(ErrorAnalysis analysis) {
    errors = analysis.errors();
    kinds =
        Arrays.stream(ErrorKind.values())
            .filter(kind -> errors.stream().anyMatch(e -> e.kind() == kind))
            .toList();
  }

  Html html() {
    Table table = new Table("Errors by kind and likely cause", "causes").column("Likely cause");
    kinds.forEach(
        kind -> table.column(Filter.link(Html.text(kind.label()), "kind", kind.id()), "n turned"));
    table.column("All", "n turned");
    for (LikelyCause cause : LikelyCause.values()) {
      row(table, Optional.of(cause));
    }
    row(table, Optional.empty());
    table.row(
        "all",
        Html.text("All errors"),
        Stream.concat(
            kinds.stream()
                .map(
                    kind ->
                        number(
                            errors.stream().filter(e -> e.kind() == kind).count(),
                            n -> Filter.link(n, "kind", kind.id()))),
            Stream.of(number(errors.size(), n -> n))));
    return Tag.of("section")
        .with("id", "causes")
        .of(
            Tag.of("h2").text("Kinds of error and likely causes"),
            Tag.of("p", "legend")
                .text(
                    "A cause is read off the text, the gold and the predictions: a lead, not a"
                        + " finding. An error can have several. A number leads to its errors."),
            table.html());
  }

  private void row(Table table, Optional<LikelyCause> cause) {
    Map<ErrorKind, Long> counts = new EnumMap<>(ErrorKind.class);
    errors.stream()
        .filter(e -> cause.map(e.causes()::contains).orElse(e.causes().isEmpty()))
        .forEach(e -> counts.merge(e.kind(), 1L, Long::sum));
    if (counts.isEmpty()) {
      return;
    }
    String id = cause.map(LikelyCause::id).orElse(NONE);
    Html name =
        Html.of(
            Filter.link(
                Html.text(cause.map(LikelyCause::label).orElse("none that shows")), "cause", id),
            Tag.of("small", "more").text(cause.map(LikelyCause::meaning).orElse("")));
    table.row(
        name,
        Stream.concat(
            kinds.stream()
                .map(
                    kind ->
                        number(
                            counts.getOrDefault(kind, 0L),
                            n -> Filter.link(n, "kind", kind.id(), "cause", id))),
            Stream.of(
                number(
                    counts.values().stream().mapToLong(n -> n).sum(),
                    n -> Filter.link(n, "cause", id)))));
  }

  private static Html number(long count, UnaryOperator<Html> link) {
    return count == 0
        ? Table.cell(Html.text("·"), "n none")
        : Table.cell(link.apply(Html.text(Numbers.count(count))), "n");
  }
}

package org.rationale.eval.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rationale.corpus.EntityType;
import org.rationale.eval.TypeOrder;
import org.rationale.eval.errors.ErrorAnalysis;
import org.rationale.eval.errors.ErrorCase;
import org.rationale.eval.errors.ErrorKind;
import org.rationale.eval.errors.LikelyCause;

/** The fields by which the errors are filtered; the script of the page brings them to life. */
final class FilterForm {

  private final List<ErrorCase> errors;

  FilterForm(ErrorAnalysis analysis) {
    errors = analysis.errors();
  }

  Html html() {
    return Tag.of("form")
        .with("id", "filter")
        .with("hidden", "")
        .with("role", "search")
        .with("aria-label", "Filter the errors")
        .of(
            field("type", "Type", types()),
            field("kind", "Kind", kinds()),
            field("cause", "Likely cause", causes()),
            field("document", "Document", documents()),
            Tag.of("label")
                .of(
                    Html.text("Words"),
                    Tag.of("input").with("type", "search").with("name", "text").alone()),
            Tag.of("button").with("type", "reset").text("Show all"),
            Tag.of("button").with("type", "button").with("id", "linked").with("hidden", "").of(),
            Tag.of("output").with("id", "shown").with("aria-live", "polite").of());
  }

  private static Html field(String name, String label, Stream<Html> options) {
    return Tag.of("label")
        .of(
            Html.text(label),
            Tag.of("select")
                .with("name", name)
                .of(Tag.of("option").with("value", "").text("any"), Html.of(options)));
  }

  private static Html option(String value, String label, long count) {
    return Tag.of("option").with("value", value).text(label + " (" + Numbers.count(count) + ")");
  }

  private Stream<Html> types() {
    Map<EntityType, Long> counts = new TreeMap<>(TypeOrder.ORDER);
    errors.forEach(
        e ->
            Stream.of(e.gold(), e.predicted())
                .flatMap(side -> side.stream().limit(1))
                .map(m -> m.type())
                .distinct()
                .forEach(type -> counts.merge(type, 1L, Long::sum)));
    return counts.entrySet().stream()
        .map(e -> option(e.getKey().name(), e.getKey().name(), e.getValue()));
  }

  private Stream<Html> kinds() {
    return Arrays.stream(ErrorKind.values())
        .map(k -> option(k.id(), k.label(), errors.stream().filter(e -> e.kind() == k).count()))
        .filter(FilterForm::hasAny);
  }

  private Stream<Html> causes() {
    Html none =
        option(
            CauseSection.NONE,
            "none that shows",
            errors.stream().filter(e -> e.causes().isEmpty()).count());
    return Stream.concat(
            Arrays.stream(LikelyCause.values())
                .map(
                    c ->
                        option(
                            c.id(),
                            c.label(),
                            errors.stream().filter(e -> e.causes().contains(c)).count())),
            Stream.of(none))
        .filter(FilterForm::hasAny);
  }

  private static boolean hasAny(Html option) {
    return !option.markup().endsWith(" (0)</option>");
  }

  private Stream<Html> documents() {
    Map<String, Long> counts = new TreeMap<>();
    errors.forEach(e -> counts.merge(e.document().id(), 1L, Long::sum));
    return counts.entrySet().stream().map(e -> option(e.getKey(), e.getKey(), e.getValue()));
  }
}

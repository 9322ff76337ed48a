package org.rationale.eval.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rationale.eval.certainty.Difference;

/**
 * The differences between systems in strict F1, as a table of each with each.
 *
 * @param systems by name, the best first; immutable
 * @param all the difference of each system to each that comes behind it; immutable
 * @param level below which a corrected p-value is significant
 */
record Differences(List<String> systems, List<Difference> all, double level) {

  /** What stands behind a difference that is more than chance. */
  static final String MARK = "*";

  Differences {
    systems = List.copyOf(systems);
    all = List.copyOf(all);
  }

  /** The difference of two systems, the better of them first. */
  Optional<Difference> between(String one, String other) {
    return all.stream().filter(d -> d.one().equals(one) && d.other().equals(other)).findFirst();
  }

  boolean isSignificant(Difference difference) {
    return difference.corrected() < level;
  }

  Html html() {
    if (all.isEmpty()) {
      return Html.NONE;
    }
    Table table = new Table("Differences in strict F1", "numbers").column("Row minus column");
    systems.stream().skip(1).forEach(name -> table.column(Tag.of("bdi").text(name), "n"));
    for (String one : systems.subList(0, systems.size() - 1)) {
      table.row(
          Tag.of("bdi").text(one),
          systems.stream()
              .skip(1)
              .map(
                  other -> Table.cell(between(one, other).map(this::cell).orElse(Html.NONE), "n")));
    }
    return Tag.of("section")
        .with("id", "differences")
        .of(
            Tag.of("h2").text("Differences in strict F1"),
            Tag.of("p", "legend")
                .text(
                    "%s more than chance: p < %.2f by paired approximate randomization over documents, corrected for %s by Holm’s method. “detectable” is the smallest true difference that these documents would show four times out of five."
                        .formatted(MARK, level, Numbers.count(all.size(), "comparison"))),
            table.html());
  }

  private Html cell(Difference difference) {
    Html value =
        Html.text(
            Numbers.difference(difference.value()) + (isSignificant(difference) ? " " + MARK : ""));
    return Html.of(
        isSignificant(difference) ? Tag.of("b").of(value) : value,
        lines(
            Stream.of(
                Double.isNaN(difference.interval().low())
                    ? ""
                    : Numbers.difference(difference.interval().low())
                        + " to "
                        + Numbers.difference(difference.interval().high()),
                "p " + Numbers.probability(difference.corrected()),
                "detectable " + Numbers.score(difference.detectable()))));
  }

  private static Html lines(Stream<String> lines) {
    return Html.of(lines.filter(line -> !line.isEmpty()).map(line -> Tag.of("small").text(line)));
  }
}

package org.rationale.eval.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rationale.corpus.EntityType;
import org.rationale.eval.errors.Confusion;

/** Which types were taken for which, as a table that links to the errors behind each number. */
final class ConfusionSection {

  /** How much of the colour the darkest cell has. */
  private static final double DARKEST = 0.5;

  private final Confusion confusion;
  private final List<Optional<EntityType>> places = new ArrayList<>();

  ConfusionSection(Confusion confusion) {
    this.confusion = confusion;
    confusion.types().forEach(type -> places.add(Optional.of(type)));
    places.add(Optional.empty());
  }

  Html html() {
    Table table = new Table("Confusion of types", "confusion").column("Gold ↓ predicted →");
    places.forEach(
        type -> table.column(type.map(TypeClass::tag).orElse(Html.text("nothing")), "n"));
    for (Optional<EntityType> gold : places) {
      int all = places.stream().mapToInt(p -> confusion.count(gold, p)).sum();
      table.row(
          gold.map(TypeClass::tag).orElse(Html.text("nothing")),
          places.stream().map(predicted -> cell(gold, predicted, all)));
    }
    return Tag.of("section")
        .with("id", "confusion")
        .of(
            Tag.of("h2").text("Confusion of types"),
            Tag.of("p", "legend")
                .text(
                    "Each gold mention is counted once, under the type that was predicted in its"
                        + " place, whether the span was right or not; the last row counts the"
                        + " spurious predictions. A number leads to its errors."),
            table.html());
  }

  private Html cell(Optional<EntityType> gold, Optional<EntityType> predicted, int all) {
    int count = confusion.count(gold, predicted);
    if (gold.isEmpty() && predicted.isEmpty()) {
      return Table.cell(Html.NONE, "n");
    }
    if (count == 0) {
      return Table.cell(Html.text("·"), "n none");
    }
    boolean agree = gold.equals(predicted);
    String tint = String.format(Locale.ROOT, "--tint:%.0f%%", 100 * DARKEST * count / all);
    Html number = Html.text(Numbers.count(count));
    return Tag.of("td", agree ? "n agree" : "n apart")
        .with("style", tint)
        .of(
            agree
                ? number
                : Filter.link(
                    number, "gold", Filter.type(gold), "predicted", Filter.type(predicted)));
  }
}

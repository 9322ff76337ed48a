package org.rationale.eval.page;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rationale.eval.Metric;
import org.rationale.eval.compat.CompatibilityMode;
import org.rationale.eval.compat.PolicyTable;

/** F1 of the same predictions as other scorers count, and what each of them does otherwise. */
final class PolicySection {

  private PolicySection() {}

  static Html of(PolicyTable policies) {
    List<String> metrics = Arrays.stream(Metric.values()).map(Metric::label).toList();
    Table table = new Table("F1 as others score", "numbers").column("Scorer");
    metrics.forEach(metric -> table.column(metric, "n"));
    Map<String, Map<String, Double>> scorers = new LinkedHashMap<>();
    for (PolicyTable.Row row : policies.rows()) {
      scorers
          .computeIfAbsent(row.scorer(), scorer -> new LinkedHashMap<>())
          .put(row.metric(), row.score().f1());
    }
    scorers.forEach(
        (scorer, scores) ->
            table.row(
                Html.text(scorer),
                metrics.stream()
                    .map(
                        metric ->
                            Optional.ofNullable(scores.get(metric))
                                .map(Numbers::score)
                                .map(Html::text)
                                .orElse(Html.NONE))
                    .map(cell -> Table.cell(cell, "n"))));
    return Tag.of("section")
        .with("id", "policies")
        .of(
            Tag.of("h2").text("F1 as others score"),
            Tag.of("p", "legend")
                .text(
                    "The same gold and the same predictions: what differs within a column is the"
                        + " policy of the scorer alone. A scorer has no number where it has no"
                        + " such metric."),
            table.html(),
            Tag.of("details")
                .of(Tag.of("summary").text("What each scorer does otherwise"), modes()));
  }

  private static Html modes() {
    return Html.of(
        Stream.of(CompatibilityMode.values())
            .map(
                mode ->
                    Tag.of("p")
                        .of(Tag.of("b").text(mode.label() + ". "), Html.text(mode.policy()))));
  }
}

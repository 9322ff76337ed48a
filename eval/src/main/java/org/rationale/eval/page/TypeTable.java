package org.rationale.eval.page;

import java.util.Map;
import java.util.TreeSet;
import org.rationale.corpus.EntityType;
import org.rationale.eval.Evaluation;
import org.rationale.eval.Metric;
import org.rationale.eval.TypeOrder;

/** The strict F1 of each system for each type, the best of a type in bold. */
final class TypeTable {

  private TypeTable() {}

  static Html of(Map<String, Evaluation> systems) {
    TreeSet<EntityType> types = new TreeSet<>(TypeOrder.ORDER);
    systems.values().forEach(e -> types.addAll(e.scores(Metric.STRICT).types().keySet()));
    Table table = new Table("Strict F1 by type", "numbers").column("Type");
    systems.keySet().forEach(name -> table.column(Tag.of("bdi").text(name), "n"));
    for (EntityType type : types) {
      double best =
          systems.values().stream()
              .mapToDouble(e -> f1(e, type))
              .filter(f1 -> !Double.isNaN(f1))
              .max()
              .orElse(Double.NaN);
      table.row(
          TypeClass.tag(type),
          systems.values().stream().map(e -> Table.cell(number(f1(e, type), best), "n")));
    }
    return Tag.of("section")
        .with("id", "types")
        .of(
            Tag.of("h2").text("Strict F1 by type"),
            Tag.of("p", "legend").text("The best of each type is bold, whether by chance or not."),
            table.html());
  }

  private static double f1(Evaluation evaluation, EntityType type) {
    return evaluation.scores(Metric.STRICT).of(type).f1();
  }

  private static Html number(double f1, double best) {
    Html number = Html.text(Numbers.score(f1));
    return f1 == best ? Tag.of("b").of(number) : number;
  }
}

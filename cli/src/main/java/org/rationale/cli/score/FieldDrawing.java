package org.rationale.cli.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rationale.cli.terminal.Paragraph;
import org.rationale.cli.terminal.Table;
import org.rationale.corpus.EntityType;
import org.rationale.eval.Counts;
import org.rationale.eval.report.FieldScores;
import org.rationale.eval.report.Figures;

/**
 * Sets the scores of attributes and links as a table for a person: a line a field. Attributes that
 * no prediction carries are named below it.
 */
public final class FieldDrawing {

  private static final String LEGEND =
      "Right where the mention was found and the value is the same; exact is F1 among the mentions"
          + " found with their exact spans.";

  private FieldDrawing() {}

  /**
   * The lines; none where the gold has neither attributes nor links.
   *
   * @param columns characters a line may have
   */
  public static List<String> of(FieldScores fields, int columns) {
    List<String> lines = new ArrayList<>();
    Table table = new Table();
    List<String> header =
        List.of("attributes and links", "gold", "predicted", "precision", "recall", "F1", "exact");
    table.row(header);
    Map<EntityType, List<String>> lacking = new LinkedHashMap<>();
    fields
        .attributes()
        .forEach(
            (type, attributes) ->
                attributes.forEach(
                    (name, counts) -> {
                      if (counts.predicted() > 0) {
                        row(table, type.name() + " " + name, counts, fields.exact(type, name).f1());
                      } else {
                        lacking.computeIfAbsent(type, t -> new ArrayList<>()).add(name);
                      }
                    }));
    fields
        .links()
        .forEach(
            (metric, scores) ->
                scores
                    .types()
                    .forEach(
                        (name, counts) ->
                            row(
                                table,
                                "link %s, %s".formatted(name, metric.label()),
                                counts,
                                Double.NaN)));
    if (table.lines().size() > 1) {
      lines.addAll(table.lines());
      lines.add(1, "─".repeat(table.endOf(header.size() - 1)));
    }
    if (!lines.isEmpty() && !fields.attributes().isEmpty()) {
      lines.add("");
      lines.addAll(Paragraph.lines(LEGEND, columns));
    }
    if (!lacking.isEmpty()) {
      lines.addAll(Paragraph.lines(inWords(lacking), columns));
    }
    return lines;
  }

  private static String inWords(Map<EntityType, List<String>> lacking) {
    return lacking.entrySet().stream()
        .map(e -> e.getKey() + " " + String.join(", ", e.getValue()))
        .collect(
            Collectors.joining("; ", "Attributes of the gold that no prediction carries: ", "."));
  }

  private static void row(Table table, String name, Counts counts, double exact) {
    table.row(
        List.of(
            name,
            Table.count(counts.gold()),
            Table.count(counts.predicted()),
            Figures.threeDigits(counts.precision()),
            Figures.threeDigits(counts.recall()),
            Figures.threeDigits(counts.f1()),
            Figures.threeDigits(exact)));
  }
}

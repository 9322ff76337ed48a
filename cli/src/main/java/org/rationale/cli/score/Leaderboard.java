package org.rationale.cli.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rationale.cli.terminal.Table;
import org.rationale.eval.Counts;
import org.rationale.eval.Evaluation;
import org.rationale.eval.Metric;
import org.rationale.eval.certainty.Bootstrap;
import org.rationale.eval.certainty.Comparison;
import org.rationale.eval.certainty.Difference;
import org.rationale.eval.certainty.Interval;
import org.rationale.eval.report.Figures;

/**
 * Systems that were scored on the same documents, the best first, and how sure it is that they
 * differ.
 *
 * @param metric under which they are compared
 * @param systems by name, in order; immutable
 * @param intervals of F1, system by system; immutable
 * @param differences each with each that comes behind it; immutable
 */
public record Leaderboard(
    Metric metric,
    Map<String, Evaluation> systems,
    Map<String, Interval> intervals,
    List<Difference> differences) {

  /** Holm's corrected p below this is called significant. */
  public static final double LEVEL = 0.05;

  public Leaderboard {
    systems = Collections.unmodifiableMap(new LinkedHashMap<>(systems));
    intervals = Map.copyOf(intervals);
    differences = List.copyOf(differences);
  }

  /** Ranks systems by F1; those without F1 come last. */
  public static Leaderboard of(
      Map<String, Evaluation> systems, Metric metric, Bootstrap bootstrap, int swaps) {
    Map<String, Evaluation> ranked = new LinkedHashMap<>();
    systems.entrySet().stream()
        .sorted(Comparator.comparingDouble(e -> -orLast(f1(e.getValue(), metric))))
        .forEach(e -> ranked.put(e.getKey(), e.getValue()));
    Map<String, Interval> intervals = new LinkedHashMap<>();
    ranked.forEach(
        (name, evaluation) ->
            intervals.put(name, bootstrap.of(evaluation).of(metric).overall().f1()));
    return new Leaderboard(
        metric, ranked, intervals, new Comparison(bootstrap, swaps).of(ranked, metric));
  }

  private static double f1(Evaluation evaluation, Metric metric) {
    return evaluation.scores(metric).overall().f1();
  }

  private static double orLast(double f1) {
    return Double.isNaN(f1) ? -1 : f1;
  }

  /** The ranks as a table for a person. */
  public List<String> ranking() {
    Table table = new Table();
    table.row(List.of("", "gold", "predicted", "precision", "recall", "F1", "95 %"));
    systems.forEach(
        (name, evaluation) -> {
          Counts all = evaluation.scores(metric).overall();
          table.row(
              List.of(
                  name,
                  Table.count(all.gold()),
                  Table.count(all.predicted()),
                  Figures.threeDigits(all.precision()),
                  Figures.threeDigits(all.recall()),
                  Figures.threeDigits(all.f1()),
                  IntervalDrawing.range(intervals.get(name))));
        });
    return ruled(table, 6);
  }

  /** The differences as a table for a person. */
  public List<String> tests() {
    Table table = new Table();
    table.row(List.of("", "difference", "95 %", "p", "p (Holm)", "", "detectable"));
    for (Difference d : differences) {
      table.row(
          List.of(
              d.one() + " – " + d.other(),
              signed(d.value(), "%+.3f"),
              Double.isNaN(d.interval().low())
                  ? Figures.UNDEFINED
                  : "[%s, %s]"
                      .formatted(
                          signed(d.interval().low(), "%+.2f"),
                          signed(d.interval().high(), "%+.2f")),
              p(d.p()),
              p(d.corrected()),
              d.corrected() < LEVEL ? "*" : "",
              Figures.threeDigits(d.detectable())));
    }
    return ruled(table, 6);
  }

  private static List<String> ruled(Table table, int last) {
    List<String> lines = new ArrayList<>(table.lines());
    lines.add(1, "─".repeat(table.endOf(last)));
    return lines;
  }

  private static String signed(double value, String format) {
    return Double.isNaN(value) ? Figures.UNDEFINED : String.format(Locale.ROOT, format, value);
  }

  private static String p(double p) {
    return Double.isNaN(p)
        ? Figures.UNDEFINED
        : p < 0.0005 ? "<0.001" : String.format(Locale.ROOT, "%.3f", p);
  }
}

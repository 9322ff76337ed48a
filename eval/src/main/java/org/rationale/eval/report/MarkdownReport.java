package org.rationale.eval.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;
import org.rationale.eval.AttributeScores;
import org.rationale.eval.Counts;
import org.rationale.eval.Evaluation;
import org.rationale.eval.Metric;
import org.rationale.eval.Scores;
import org.rationale.eval.TypeOrder;
import org.rationale.eval.certainty.Bootstrap;
import org.rationale.eval.certainty.Certainty;
import org.rationale.eval.certainty.Interval;
import org.rationale.eval.errors.ErrorAnalysis;
import org.rationale.eval.errors.ErrorCase;
import org.rationale.eval.errors.ErrorKind;
import org.rationale.eval.errors.LikelyCause;

/**
 * The figures of an evaluation as a page of Markdown: scores by type with intervals, the fields of
 * what was found, and what kinds of errors there are. It holds numbers only, no words of the
 * documents, so it can be kept where these cannot.
 */
public final class MarkdownReport {
  private final Evaluation evaluation;
  private final StringBuilder page = new StringBuilder();

  private MarkdownReport(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /**
   * The page; the same evaluation gives the same page.
   *
   * @param title its heading
   * @param about which documents were scored and how, a sentence or two
   */
  public static String of(Evaluation evaluation, String title, String about) {
    MarkdownReport report = new MarkdownReport(evaluation);
    report.page.append("# ").append(title).append("\n\n").append(about).append('\n');
    report.scores();
    report.fields();
    report.errors();
    return report.page.toString();
  }

  private void scores() {
    Certainty certainty = Bootstrap.DEFAULT.of(evaluation);
    page.append("\n## Scores\n\n");
    page.append(
        "In brackets the interval of %.0f %% of %,d resamples of the documents.\n"
            .formatted(100 * certainty.confidence(), certainty.rounds()));
    certainty.warning().ifPresent(warning -> page.append(warning).append(".\n"));
    Scores strict = evaluation.scores(Metric.STRICT);
    Scores overlap = evaluation.scores(Metric.OVERLAP);
    row("", "gold", "predicted", "strict P", "strict R", "strict F1", "overlap F1");
    rule(6);
    for (EntityType type : types(strict)) {
      row(
          type.name(),
          strict.of(type),
          certainty.of(Metric.STRICT).types().get(type).f1(),
          overlap.of(type),
          certainty.of(Metric.OVERLAP).types().get(type).f1());
    }
    row(
        "**all**",
        strict.overall(),
        certainty.of(Metric.STRICT).overall().f1(),
        overlap.overall(),
        certainty.of(Metric.OVERLAP).overall().f1());
  }

  private void row(
      String name, Counts strict, Interval inStrict, Counts overlap, Interval inOverlap) {
    row(
        name,
        String.valueOf(strict.gold()),
        String.valueOf(strict.predicted()),
        Figures.threeDigits(strict.precision()),
        Figures.threeDigits(strict.recall()),
        Figures.threeDigits(strict.f1()) + in(inStrict),
        Figures.threeDigits(overlap.f1()) + in(inOverlap));
  }

  private static Set<EntityType> types(Scores scores) {
    Set<EntityType> types = new TreeSet<>(TypeOrder.ORDER);
    scores
        .types()
        .forEach(
            (type, counts) -> {
              if (counts.gold() + counts.predicted() > 0) {
                types.add(type);
              }
            });
    return types;
  }

  private void fields() {
    SortedMap<EntityType, SortedMap<String, Counts>> fields =
        AttributeScores.ofExactPairs(evaluation).types();
    List<String[]> rows = new ArrayList<>();
    fields.forEach(
        (type, names) ->
            names.forEach(
                (name, counts) -> {
                  if (counts.gold() > 0) {
                    rows.add(
                        new String[] {
                          type.name(),
                          name.equals(Mention.KIND) ? "*" + name + "*" : name,
                          String.valueOf(counts.gold()),
                          String.valueOf(counts.predicted()),
                          Figures.threeDigits(counts.precision()),
                          Figures.threeDigits(counts.recall()),
                          Figures.threeDigits(counts.f1())
                        });
                  }
                }));
    if (!rows.isEmpty()) {
      page.append("\n## Kinds and normal forms\n\n");
      page.append("Of the mentions that were found exactly, field by field.\n");
      row("", "field", "gold", "predicted", "precision", "recall", "F1");
      page.append("| --- | --- |").append(" ---: |".repeat(5)).append('\n');
      rows.forEach(this::row);
    }
  }

  private void errors() {
    Map<ErrorKind, SortedMap<EntityType, Integer>> kinds = new EnumMap<>(ErrorKind.class);
    Map<LikelyCause, SortedMap<EntityType, Integer>> causes = new EnumMap<>(LikelyCause.class);
    for (ErrorCase error : ErrorAnalysis.of(evaluation).errors()) {
      count(kinds, error.kind(), error.type());
      error.firstCause().ifPresent(cause -> count(causes, cause, error.type()));
    }
    if (!kinds.isEmpty()) {
      Set<EntityType> types = new TreeSet<>(TypeOrder.ORDER);
      kinds.values().forEach(counts -> types.addAll(counts.keySet()));
      page.append("\n## Errors\n\nBy kind:\n");
      heading(types);
      kinds.forEach((kind, counts) -> row(kind.label(), kind.meaning(), types, counts));
      page.append("\nBy the most telling of their likely causes, where there is one:\n");
      heading(types);
      causes.forEach((cause, counts) -> row(cause.label(), cause.meaning(), types, counts));
    }
  }

  private static <E extends Enum<E>> void count(
      Map<E, SortedMap<EntityType, Integer>> counts, E what, EntityType type) {
    counts.computeIfAbsent(what, w -> new TreeMap<>(TypeOrder.ORDER)).merge(type, 1, Integer::sum);
  }

  private void heading(Set<EntityType> types) {
    List<String> cells = new ArrayList<>(List.of("", ""));
    types.forEach(type -> cells.add(type.name()));
    row(cells.toArray(String[]::new));
    page.append("| --- | --- |").append(" ---: |".repeat(types.size())).append('\n');
  }

  private void row(
      String label, String meaning, Set<EntityType> types, Map<EntityType, Integer> counts) {
    List<String> cells = new ArrayList<>(List.of(label, meaning));
    types.forEach(type -> cells.add(String.valueOf(counts.getOrDefault(type, 0))));
    row(cells.toArray(String[]::new));
  }

  private void row(String... cells) {
    boolean first = page.charAt(page.length() - 2) != '|';
    page.append(first ? "\n| " : "| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private void rule(int numbers) {
    page.append("| --- |").append(" ---: |".repeat(numbers)).append('\n');
  }

  private static String in(Interval interval) {
    return Double.isNaN(interval.low())
        ? ""
        : " (%s–%s)"
            .formatted(Figures.threeDigits(interval.low()), Figures.threeDigits(interval.high()));
  }
}

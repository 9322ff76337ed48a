package org.rationale.cli.score;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.rationale.cli.terminal.Paragraph;
import org.rationale.eval.Evaluation;
import org.rationale.eval.Metric;
import org.rationale.eval.certainty.Certainty;
import org.rationale.eval.compat.CompatibilityMode;
import org.rationale.eval.compat.PolicyTable;
import org.rationale.eval.report.FieldScores;
import org.rationale.eval.report.MentionRow;
import org.rationale.eval.report.MentionTable;
import org.rationale.eval.report.Scorecard;

/**
 * Prints scores for a person, part by part, with an empty line before each.
 *
 * @param out where to
 * @param columns characters a line may have
 */
public record ScorePrinter(PrintWriter out, int columns) {

  /** As many metrics side by side as fit into 80 columns. */
  private static final int ABREAST = 2;

  /** The metrics side by side, or one below the other where long names leave too little room. */
  public void tables(Scorecard scorecard, List<Metric> metrics) {
    List<List<String>> tables = tables(scorecard, metrics, ABREAST);
    boolean fit = tables.stream().flatMap(List::stream).allMatch(line -> line.length() <= columns);
    (fit ? tables : tables(scorecard, metrics, 1)).forEach(this::part);
  }

  private static List<List<String>> tables(Scorecard scorecard, List<Metric> all, int abreast) {
    List<List<String>> tables = new ArrayList<>();
    for (int from = 0; from < all.size(); from += abreast) {
      List<Metric> these = all.subList(from, Math.min(from + abreast, all.size()));
      tables.add(ScoreDrawing.withAverages(scorecard, these));
    }
    return tables;
  }

  /** What a mode does otherwise than we do. */
  public void policy(CompatibilityMode mode) {
    paragraph("Policy: " + mode.policy());
  }

  /** A table with intervals for each metric, and a warning where documents are few. */
  public void intervals(Evaluation evaluation, Certainty certainty, List<Metric> metrics) {
    metrics.forEach(metric -> part(IntervalDrawing.of(evaluation, certainty, metric, columns)));
    List<String> legend = new ArrayList<>(List.of(IntervalDrawing.legend(certainty)));
    certainty
        .warning()
        .ifPresent(warning -> legend.addAll(Paragraph.lines("Warning: " + warning + ".", columns)));
    part(legend);
  }

  /** The scores of attributes and links, where there are any. */
  public void fields(FieldScores fields) {
    if (!fields.isEmpty()) {
      part(FieldDrawing.of(fields, columns));
    }
  }

  /** F1 as others score, how far that moves it, and what each of them does otherwise. */
  public void policies(PolicyTable policies) {
    part(PolicyDrawing.of(policies));
    paragraph(
        """
        The same gold and the same predictions: what differs within a column is the policy of the \
        scorer alone. %s --mode SCORER shows all scores of one.
        """
            .formatted(PolicyDrawing.widest(policies).orElse("")));
    for (CompatibilityMode mode : CompatibilityMode.values()) {
      paragraph(mode.label() + ": " + mode.policy());
    }
  }

  /** Every mention that was missed, made up or given another span, a line each. */
  public void errors(MentionTable mentions) {
    part(
        mentions.rows().stream()
            .filter(row -> !row.outcome().equals("exact"))
            .map(MentionRow::inWords)
            .toList());
  }

  private void paragraph(String text) {
    part(Paragraph.lines(text, columns));
  }

  private void part(List<String> lines) {
    out.println();
    lines.forEach(out::println);
  }
}

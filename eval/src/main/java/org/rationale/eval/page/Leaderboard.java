package org.rationale.eval.page;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rationale.eval.Counts;
import org.rationale.eval.Evaluation;
import org.rationale.eval.Metric;
import org.rationale.eval.certainty.Certainty;
import org.rationale.eval.certainty.Difference;
import org.rationale.eval.certainty.Interval;

/**
 * Systems in order of their strict F1, with intervals and how far each is from the first.
 *
 * @param systems by name, the best first
 * @param certainties of the same systems
 * @param differences between them
 */
record Leaderboard(
    Map<String, Evaluation> systems, Map<String, Certainty> certainties, Differences differences) {

  Html html() {
    Table table =
        new Table("Leaderboard", "scores")
            .column("Program")
            .column(Plot.scale(), "wide")
            .column("Strict F1", "n")
            .column("Overlap F1", "n")
            .column("Precision", "n more")
            .column("Recall", "n more")
            .column("To the first", "n");
    String first = systems.keySet().iterator().next();
    systems.forEach((name, evaluation) -> row(table, first, name, evaluation));
    return Tag.of("section")
        .with("id", "leaderboard")
        .of(
            Tag.of("h2").text("Leaderboard"),
            ScoreSection.legend(certainties.get(first)),
            table.html());
  }

  private void row(Table table, String first, String name, Evaluation evaluation) {
    Counts strict = evaluation.scores(Metric.STRICT).overall();
    double overlap = evaluation.scores(Metric.OVERLAP).overall().f1();
    Interval strictAt = certainties.get(name).of(Metric.STRICT).overall().f1();
    Interval overlapAt = certainties.get(name).of(Metric.OVERLAP).overall().f1();
    table.row(
        Tag.of("bdi").text(name),
        Stream.of(
            Table.cell(Plot.row(name, strict.f1(), strictAt, overlap, overlapAt), "wide"),
            Table.cell(ScoreSection.score(strict.f1(), strictAt), "n"),
            Table.cell(ScoreSection.score(overlap, overlapAt), "n"),
            Table.cell(Html.text(Numbers.score(strict.precision())), "n more"),
            Table.cell(Html.text(Numbers.score(strict.recall())), "n more"),
            Table.cell(toFirst(differences.between(first, name)), "n")));
  }

  private Html toFirst(Optional<Difference> difference) {
    return difference
        .map(
            d ->
                Html.text(
                    Numbers.difference(-d.value())
                        + (differences.isSignificant(d) ? " " + Differences.MARK : "")))
        .orElse(Html.NONE);
  }
}

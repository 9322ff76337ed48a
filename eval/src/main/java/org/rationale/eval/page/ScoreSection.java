package org.rationale.eval.page;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rationale.corpus.EntityType;
import org.rationale.eval.Averaging;
import org.rationale.eval.Counts;
import org.rationale.eval.Evaluation;
import org.rationale.eval.Metric;
import org.rationale.eval.Score;
import org.rationale.eval.Scores;
import org.rationale.eval.certainty.Certainty;
import org.rationale.eval.certainty.Interval;
import org.rationale.eval.certainty.ScoreInterval;
import org.rationale.eval.report.Figures;

/** The scores of each type: a plot with intervals, and all metrics as numbers. */
final class ScoreSection {

  /** The means beside the scores of all mentions together, as the table calls them. */
  private static final Map<Averaging, String> AVERAGES =
      Collections.unmodifiableMap(
          new TreeMap<>(
              Map.of(
                  Averaging.MACRO_TYPES, "mean of types",
                  Averaging.MACRO_DOCUMENTS, "mean of documents",
                  Averaging.WEIGHTED, "mean of types by gold")));

  private final Evaluation evaluation;
  private final Certainty certainty;

  ScoreSection(Evaluation evaluation, Certainty certainty) {
    this.evaluation = evaluation;
    this.certainty = certainty;
  }

  Html html() {
    return Tag.of("section")
        .with("id", "scores")
        .of(
            Tag.of("h2").text("Scores by type"),
            legend(certainty),
            plot(),
            Tag.of("details").of(Tag.of("summary").text("All metrics as numbers"), metrics()));
  }

  static Html legend(Certainty certainty) {
    return Tag.of("p", "legend")
        .of(
            Tag.of("span", "dot strict").of(),
            Html.text(" strict F1 "),
            Tag.of("span", "dot overlap").of(),
            Html.text(
                " overlap F1. A line spans the %.0f %% interval over %s of the documents."
                    .formatted(
                        100 * certainty.confidence(),
                        Numbers.count(certainty.rounds(), "resample"))));
  }

  private Html plot() {
    Table table =
        new Table("Scores by type", "scores")
            .column("Type")
            .column(Plot.scale(), "wide")
            .column("Strict F1", "n")
            .column("Overlap F1", "n")
            .column("Precision", "n more")
            .column("Recall", "n more")
            .column("Gold", "n more")
            .column("Predicted", "n more");
    for (EntityType type : evaluation.scores(Metric.STRICT).types().keySet()) {
      row(table, "", TypeClass.tag(type), Optional.of(type));
    }
    row(table, "all", Html.text("All"), Optional.empty());
    return table.html();
  }

  private void row(Table table, String rowClass, Html name, Optional<EntityType> type) {
    Counts strict = counts(Metric.STRICT, type);
    Counts overlap = counts(Metric.OVERLAP, type);
    table.row(
        rowClass,
        name,
        Stream.of(
            Table.cell(
                Plot.row(
                    type.map(EntityType::name).orElse("All"),
                    strict.f1(),
                    interval(Metric.STRICT, type),
                    overlap.f1(),
                    interval(Metric.OVERLAP, type)),
                "wide"),
            Table.cell(score(strict.f1(), interval(Metric.STRICT, type)), "n"),
            Table.cell(score(overlap.f1(), interval(Metric.OVERLAP, type)), "n"),
            Table.cell(Html.text(Numbers.score(strict.precision())), "n more"),
            Table.cell(Html.text(Numbers.score(strict.recall())), "n more"),
            Table.cell(Html.text(Numbers.count(strict.gold())), "n more"),
            Table.cell(Html.text(Numbers.count(strict.predicted())), "n more")));
  }

  /** A score with its interval below. */
  static Html score(double score, Interval interval) {
    return Html.of(
        Html.text(Numbers.score(score)), Tag.of("small").text(Numbers.interval(interval)));
  }

  private Counts counts(Metric metric, Optional<EntityType> type) {
    Scores scores = evaluation.scores(metric);
    return type.map(scores::of).orElse(scores.overall());
  }

  private Interval interval(Metric metric, Optional<EntityType> type) {
    ScoreInterval overall = certainty.of(metric).overall();
    return type.map(t -> certainty.of(metric).types().getOrDefault(t, overall))
        .orElse(overall)
        .f1();
  }

  private Html metrics() {
    Table table = new Table("All metrics", "numbers").column("Metric").column("Type");
    Stream.of("Gold", "Predicted", "Matched").forEach(name -> table.column(name, "n more"));
    Stream.of("Precision", "Recall", "F1").forEach(name -> table.column(name, "n"));
    for (Metric metric : Metric.values()) {
      Scores scores = evaluation.scores(metric);
      scores.types().forEach((type, counts) -> row(table, "", metric, type.name(), counts));
      row(table, "all", metric, "all", scores.overall());
      AVERAGES.forEach(
          (averaging, name) -> average(table, metric, name, evaluation.average(metric, averaging)));
    }
    return table.html();
  }

  private static void average(Table table, Metric metric, String name, Score score) {
    row(table, "", metric, name, Stream.of("", "", ""), score);
  }

  private static void row(Table table, String rowClass, Metric metric, String name, Counts counts) {
    Stream<String> numbers =
        Stream.of(
            Numbers.count(counts.gold()),
            Numbers.count(counts.predicted()),
            Figures.points(counts.matched()));
    row(table, rowClass, metric, name, numbers, counts.score());
  }

  private static void row(
      Table table,
      String rowClass,
      Metric metric,
      String name,
      Stream<String> counts,
      Score score) {
    Stream<Html> scores =
        Stream.of(score.precision(), score.recall(), score.f1())
            .map(number -> Table.cell(Html.text(Numbers.score(number)), "n"));
    table.row(
        rowClass,
        Html.text(metric.label()),
        Stream.concat(
            Stream.concat(
                Stream.of(Table.cell(name)),
                counts.map(number -> Table.cell(Html.text(number), "n more"))),
            scores));
  }
}

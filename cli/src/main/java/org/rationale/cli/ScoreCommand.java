package org.rationale.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rationale.cli.score.FieldDrawing;
import org.rationale.cli.score.IntervalDrawing;
import org.rationale.cli.score.PolicyDrawing;
import org.rationale.cli.score.ScoreCsv;
import org.rationale.cli.score.ScoreDrawing;
import org.rationale.cli.score.Side;
import org.rationale.cli.terminal.Paragraph;
import org.rationale.cli.terminal.Table;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.eval.Evaluation;
import org.rationale.eval.Evaluator;
import org.rationale.eval.EvaluatorOptions;
import org.rationale.eval.Metric;
import org.rationale.eval.certainty.Certainty;
import org.rationale.eval.compat.CompatibilityMode;
import org.rationale.eval.compat.PolicyTable;
import org.rationale.eval.page.HtmlReport;
import org.rationale.eval.page.ReportTitle;
import org.rationale.eval.report.FieldScores;
import org.rationale.eval.report.MentionRow;
import org.rationale.eval.report.MentionTable;
import org.rationale.eval.report.ScoreJson;
import org.rationale.eval.report.Scorecard;
import org.rationale.eval.report.Sheet;
import org.rationale.gold.format.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores the labels that any program made against gold. */
@Command(
    name = "score",
    header = "Scores what any program found against gold labels.",
    description = {
      "",
      "A document that only one side has, a text that differs, offsets that do not fit and a mention"
          + " that is there twice are errors (exit code 2), unless an option says otherwise."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ScoreCommand implements Callable<Integer> {

  private static final List<Metric> USUAL = List.of(Metric.STRICT, Metric.OVERLAP);

  /** As many metrics side by side as fit into 80 columns. */
  private static final int ABREAST = 2;

  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "GOLD", description = "What is true: a file or a folder.")
  private Path gold;

  @Parameters(
      index = "1",
      paramLabel = "PRED",
      description = "What was found: a file or a folder; where it has no texts, gold's are taken.")
  private Path predicted;

  @Option(
      names = "--metric",
      paramLabel = "NAME",
      split = ",",
      converter = EnumNames.OfMetric.class,
      completionCandidates = EnumNames.OfMetric.class,
      description =
          "When a mention counts as found: ${COMPLETION-CANDIDATES}; several with commas between"
              + " them. As a rule strict (same span and type) and overlap (same type, any common"
              + " character).")
  private List<Metric> metrics;

  @Option(
      names = "--mode",
      paramLabel = "SCORER",
      converter = EnumNames.OfMode.class,
      completionCandidates = EnumNames.OfMode.class,
      description =
          "Score as another program does, its defects included: ${COMPLETION-CANDIDATES}.")
  private CompatibilityMode mode;

  @Option(
      names = "--intervals",
      description = "Say how sure each score is: bootstrap over documents, percentile intervals.")
  private boolean intervals;

  @Option(
      names = "--policies",
      description = "Show how far the scorer alone moves the score: all modes in one table.")
  private boolean policies;

  @Option(
      names = "--errors",
      description = "List every mention that was missed, made up or given another span.")
  private boolean errors;

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Write all scores as JSON; an undefined score is null.")
  private Path json;

  @Option(
      names = "--csv",
      paramLabel = "FILE",
      description = "Write all scores as CSV; the cell of an undefined score is empty.")
  private Path csv;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description =
          "Write a page with the scores, their intervals and every error in its sentence: one file"
              + " that needs no network.")
  private Path html;

  @Mixin private CertaintyOptions certainty;

  @Mixin private LabelOptions reading;

  @Mixin private ScoringOptions scoring;

  ScoreCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    if (mode != null && (intervals || errors || html != null)) {
      throw CommandFailure.wrongUsage(
          "--intervals, --errors and --html are about our own metrics; leave them or --mode out.");
    }
    EvaluatorOptions options = scoring.evaluator(reading);
    Side right = reading.gold(gold, surroundings.err());
    List<AnnotatedDocument> found = reading.predictions(predicted, right, surroundings.err());
    Evaluation evaluation = Evaluator.of(options).evaluate(right.documents(), found);
    Scorecard scorecard =
        mode == null
            ? Scorecard.of(evaluation)
            : mode.score(
                Evaluator.of(options).pairs(right.documents(), found), options.minOverlapPercent());
    List<Metric> shown = shown(scorecard);
    FieldScores fields = mode == null ? FieldScores.of(evaluation) : FieldScores.NONE;
    if (json != null) {
      WholeFile.write(json, ScoreJson.text(withoutAverages(scorecard), fields));
    }
    if (csv != null) {
      WholeFile.write(csv, ScoreCsv.text(scorecard, fields));
    }
    Optional<PolicyTable> others =
        policies
            ? Optional.of(PolicyTable.of(options, right.documents(), found))
            : Optional.empty();
    if (html != null) {
      ReportTitle title =
          new ReportTitle(
              "Scores of " + InputNames.last(predicted),
              gold.toString(),
              predicted.toString(),
              List.of());
      HtmlReport.of(evaluation, certainty.bootstrap().of(evaluation), title, others).write(html);
    }
    print(scorecard, shown);
    if (intervals) {
      print(evaluation, shown);
    }
    print(fields);
    if (errors) {
      print(MentionTable.of(evaluation));
    }
    others.ifPresent(this::print);
    return ExitStatus.DONE;
  }

  private List<Metric> shown(Scorecard scorecard) {
    List<Metric> there = List.copyOf(scorecard.metrics().keySet());
    if (metrics == null) {
      return mode == null ? USUAL : there;
    }
    if (!there.containsAll(metrics)) {
      throw CommandFailure.wrongUsage(
          "%s has no other metrics than %s; leave out --metric, or name some of these."
              .formatted(
                  mode.label(), String.join(", ", there.stream().map(Metric::label).toList())));
    }
    return metrics.stream().distinct().toList();
  }

  private void print(Scorecard scorecard, List<Metric> shown) {
    PrintWriter out = surroundings.out();
    out.printf(
        "%s against %s: %s, %s%s%n",
        predicted,
        gold,
        Table.count(scorecard.documents(), "document"),
        scoring.scope(),
        mode == null ? "" : ", as " + mode.label() + " scores");
    if (!intervals) {
      tables(scorecard, shown)
          .forEach(
              table -> {
                out.println();
                table.forEach(out::println);
              });
    }
    if (mode != null) {
      out.println();
      Paragraph.lines("Policy: " + mode.policy(), surroundings.terminal().columns())
          .forEach(out::println);
    }
  }

  /** The metrics side by side, or one below the other where long names leave too little room. */
  private List<List<String>> tables(Scorecard scorecard, List<Metric> shown) {
    List<List<String>> tables = tables(scorecard, shown, ABREAST);
    boolean fit =
        tables.stream()
            .flatMap(List::stream)
            .allMatch(line -> line.length() <= surroundings.terminal().columns());
    return fit ? tables : tables(scorecard, shown, 1);
  }

  private static List<List<String>> tables(Scorecard scorecard, List<Metric> shown, int abreast) {
    List<List<String>> tables = new ArrayList<>();
    for (int from = 0; from < shown.size(); from += abreast) {
      List<Metric> these = shown.subList(from, Math.min(from + abreast, shown.size()));
      tables.add(ScoreDrawing.withAverages(scorecard, these));
    }
    return tables;
  }

  private void print(Evaluation evaluation, List<Metric> shown) {
    PrintWriter out = surroundings.out();
    Certainty sure = certainty.bootstrap().of(evaluation);
    for (Metric metric : shown) {
      out.println();
      IntervalDrawing.of(evaluation, sure, metric, surroundings.terminal().columns())
          .forEach(out::println);
    }
    out.println();
    out.println(IntervalDrawing.legend(sure));
    sure.warning()
        .ifPresent(
            warning ->
                Paragraph.lines("Warning: " + warning + ".", surroundings.terminal().columns())
                    .forEach(out::println));
  }

  private void print(FieldScores fields) {
    if (!fields.isEmpty()) {
      surroundings.out().println();
      FieldDrawing.of(fields, surroundings.terminal().columns())
          .forEach(surroundings.out()::println);
    }
  }

  private void print(PolicyTable others) {
    PrintWriter out = surroundings.out();
    int columns = surroundings.terminal().columns();
    out.println();
    PolicyDrawing.of(others).forEach(out::println);
    out.println();
    Paragraph.lines(
            """
            The same gold and the same predictions: what differs within a column is the policy of \
            the scorer alone. %s --mode SCORER shows all scores of one.
            """
                .formatted(PolicyDrawing.widest(others).orElse("")),
            columns)
        .forEach(out::println);
    for (CompatibilityMode other : CompatibilityMode.values()) {
      out.println();
      Paragraph.lines(other.label() + ": " + other.policy(), columns).forEach(out::println);
    }
  }

  private void print(MentionTable mentions) {
    surroundings.out().println();
    mentions.rows().stream()
        .filter(row -> !row.outcome().equals("exact"))
        .map(MentionRow::inWords)
        .forEach(surroundings.out()::println);
  }

  private static Scorecard withoutAverages(Scorecard scorecard) {
    Map<Metric, Sheet> metrics = new EnumMap<>(Metric.class);
    scorecard
        .metrics()
        .forEach((m, sheet) -> metrics.put(m, new Sheet(sheet.overall(), sheet.types(), Map.of())));
    return new Scorecard(scorecard.documents(), metrics);
  }
}

package org.rationale.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rationale.cli.score.ScoreCsv;
import org.rationale.cli.score.ScorePrinter;
import org.rationale.cli.score.Side;
import org.rationale.cli.terminal.Table;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.file.WholeFile;
import org.rationale.eval.Evaluation;
import org.rationale.eval.Evaluator;
import org.rationale.eval.EvaluatorOptions;
import org.rationale.eval.Metric;
import org.rationale.eval.compat.CompatibilityMode;
import org.rationale.eval.compat.PolicyTable;
import org.rationale.eval.page.HtmlReport;
import org.rationale.eval.page.ReportTitle;
import org.rationale.eval.report.FieldScores;
import org.rationale.eval.report.MentionTable;
import org.rationale.eval.report.ScoreJson;
import org.rationale.eval.report.Scorecard;
import org.rationale.eval.report.Sheet;
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
    ScorePrinter printer = new ScorePrinter(surroundings.out(), surroundings.terminal().columns());
    print(scorecard, shown, printer);
    if (intervals) {
      printer.intervals(evaluation, certainty.bootstrap().of(evaluation), shown);
    }
    printer.fields(fields);
    if (errors) {
      printer.errors(MentionTable.of(evaluation));
    }
    others.ifPresent(printer::policies);
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

  private void print(Scorecard scorecard, List<Metric> shown, ScorePrinter printer) {
    surroundings
        .out()
        .printf(
            "%s against %s: %s, %s%s%n",
            predicted,
            gold,
            Table.count(scorecard.documents(), "document"),
            scoring.scope(),
            mode == null ? "" : ", as " + mode.label() + " scores");
    if (!intervals) {
      printer.tables(scorecard, shown);
    }
    if (mode != null) {
      printer.policy(mode);
    }
  }

  private static Scorecard withoutAverages(Scorecard scorecard) {
    Map<Metric, Sheet> metrics = new EnumMap<>(Metric.class);
    scorecard
        .metrics()
        .forEach((m, sheet) -> metrics.put(m, new Sheet(sheet.overall(), sheet.types(), Map.of())));
    return new Scorecard(scorecard.documents(), metrics);
  }
}

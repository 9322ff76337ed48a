package org.rationale.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rationale.cli.extractor.Extractor;
import org.rationale.cli.score.Comparison;
import org.rationale.cli.score.ExpectedScores;
import org.rationale.cli.score.GoldFolder;
import org.rationale.cli.score.ScoreDrawing;
import org.rationale.cli.terminal.ProgressBar;
import org.rationale.cli.terminal.Table;
import org.rationale.corpus.SectionKind;
import org.rationale.corpus.file.WholeFile;
import org.rationale.corpus.read.Documents;
import org.rationale.eval.Evaluation;
import org.rationale.eval.EvaluatorOptions;
import org.rationale.eval.Metric;
import org.rationale.eval.report.MarkdownReport;
import org.rationale.eval.report.MentionRow;
import org.rationale.eval.report.MentionTable;
import org.rationale.eval.report.Regression;
import org.rationale.eval.report.ScoreJson;
import org.rationale.eval.report.Scorecard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Annotates a corpus and scores what was found against its labels. */
@Command(
    name = "evaluate",
    header = "Annotates a corpus and scores what was found against hand labels.",
    description = {
      "",
      "Without options this is the project's own corpus. For one's own, --corpus names a folder with"
          + " ID.txt (or .pdf) and ID.ann side by side, or --corpus and --gold name two folders."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class EvaluateCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Mixin private GoldOptions where;

  @Mixin private ExtractorOptions who;

  @Option(
      names = "--section",
      paramLabel = "KIND",
      converter = EnumNames.OfSectionKind.class,
      completionCandidates = EnumNames.OfSectionKind.class,
      description = "Score sections of this kind only: ${COMPLETION-CANDIDATES}.")
  private SectionKind section;

  @Option(
      names = "--metric",
      paramLabel = "NAME",
      split = ",",
      defaultValue = "strict,overlap",
      converter = EnumNames.OfMetric.class,
      completionCandidates = EnumNames.OfMetric.class,
      description =
          "When a mention counts as found: ${COMPLETION-CANDIDATES}; several with commas between"
              + " them. As a rule strict (same span and type) and overlap (same type, any common"
              + " character).")
  private List<Metric> metrics;

  @Option(names = "--kinds", description = "Score type and kind together, DRUG.brand for instance.")
  private boolean kinds;

  @Option(
      names = "--errors",
      description = "List every mention that was missed, made up or given another span.")
  private boolean errors;

  @Option(names = "--json", description = "Print all scores as JSON instead of a table.")
  private boolean json;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description =
          "Write the figures as a page of Markdown as well: scores with intervals, kinds and normal"
              + " forms field by field, kinds and causes of errors. It holds no word of the"
              + " documents.")
  private Path report;

  @Option(
      names = "--about",
      paramLabel = "TEXT",
      description = "What that page says of the documents; as a rule where they are.")
  private String about;

  @Option(
      names = "--changes",
      description =
          "For developers: list what differs from the expected scores of the project's own corpus"
              + " (eval/expected/), mentions lost (-) and gained (+).")
  private boolean changes;

  @Option(
      names = "--update-expected",
      description =
          "For developers: take today's scores for the expected ones, which the tests compare"
              + " with.")
  private boolean update;

  EvaluateCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    if (update && !areExpected()) {
      throw CommandFailure.wrongUsage(
          "the expected scores are those of the project's own corpus and annotators; leave out"
              + " --corpus, --gold, --with and --extractor.");
    }
    Path texts = where.texts(surroundings);
    Path labels = where.labels(surroundings);
    Comparison comparison = compare(texts, labels);
    if (comparison.gold().isEmpty()) {
      if (comparison.failures() > 0) {
        throw CommandFailure.failed("nothing to score: all failed, see above.");
      }
      throw CommandFailure.failed(
          "nothing to score: no text in %s has its labels, ID.ann, in %s."
              .formatted(texts, labels));
    }
    ExpectedScores expected = ExpectedScores.under(surroundings.home());
    if (update) {
      expected.update(comparison);
    }
    if (report != null) {
      write(comparison, labels);
    }
    print(comparison, labels);
    if (areExpected() && !json) {
      print(expected.change(comparison));
    }
    return comparison.failures() == 0 ? ExitStatus.DONE : ExitStatus.SOME_FAILED;
  }

  /** Whether this is what the expected scores are of. */
  private boolean areExpected() {
    return where.areOwn() && who.isOwn();
  }

  private Comparison compare(Path texts, Path labels) throws IOException {
    Documents documents = Documents.of(List.of(texts));
    ProgressBar progress = surroundings.progress("Annotating", documents.size());
    try (Extractor extractor = who.open(surroundings)) {
      return Comparison.of(
          documents, new GoldFolder(labels), extractor, surroundings.err(), progress);
    }
  }

  private Evaluation evaluation(Comparison comparison) {
    EvaluatorOptions options =
        section == null
            ? EvaluatorOptions.DEFAULT
            : EvaluatorOptions.DEFAULT.withScope(ExpectedScores.only(section));
    return comparison.evaluate(kinds ? options.withKinds() : options);
  }

  private void write(Comparison comparison, Path labels) throws IOException {
    String documents =
        about == null
            ? heading(comparison, labels) + "."
            : "%s (%s.)".formatted(about, Table.count(comparison.gold().size(), "document"));
    WholeFile.write(
        report,
        MarkdownReport.of(evaluation(comparison), who.description() + ": figures", documents));
  }

  private void print(Comparison comparison, Path labels) {
    Evaluation evaluation = evaluation(comparison);
    PrintWriter out = surroundings.out();
    if (json) {
      out.print(ScoreJson.text(Scorecard.of(evaluation)));
      return;
    }
    out.println(heading(comparison, labels));
    out.println();
    ScoreDrawing.of(evaluation, metrics).forEach(out::println);
    if (errors) {
      out.println();
      MentionTable.of(evaluation).rows().stream()
          .filter(row -> !row.outcome().equals("exact"))
          .map(MentionRow::inWords)
          .forEach(out::println);
    }
    if (!comparison.unlabelled().isEmpty()) {
      out.println();
      out.println(
          "Not scored, as they have no labels: " + String.join(", ", comparison.unlabelled()));
    }
    if (comparison.failures() > 0) {
      out.println();
      out.printf(
          "Not scored: %s that failed, see above.%n", Table.count(comparison.failures(), "input"));
    }
  }

  private String heading(Comparison comparison, Path labels) {
    int documents = comparison.gold().size();
    return "%s against the labels in %s: %s, %s"
        .formatted(
            who.description(),
            labels,
            Table.count(documents, "document"),
            section == null ? "whole texts" : "sections of kind " + EnumNames.of(section));
  }

  private void print(Regression change) {
    if (change.isEmpty()) {
      return;
    }
    PrintWriter out = surroundings.out();
    out.println();
    out.printf(
        "Not as expected in eval/expected: %s and %s of mentions.%n",
        Table.count(change.scores().size(), "figure"),
        Table.count(change.lost().size() + change.gained().size(), "line"));
    if (changes) {
      change.scores().stream().filter(line -> line.contains(": f1 ")).forEach(out::println);
      change.lost().forEach(row -> out.println("- " + row.inWords()));
      change.gained().forEach(row -> out.println("+ " + row.inWords()));
    } else {
      out.println("--changes lists them, --update-expected takes today's for the expected ones.");
    }
  }
}

package org.rationale.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rationale.cli.score.Leaderboard;
import org.rationale.cli.score.LeaderboardCsv;
import org.rationale.cli.score.LeaderboardJson;
import org.rationale.cli.score.Side;
import org.rationale.cli.terminal.Paragraph;
import org.rationale.cli.terminal.Table;
import org.rationale.corpus.file.WholeFile;
import org.rationale.eval.Evaluation;
import org.rationale.eval.Evaluator;
import org.rationale.eval.EvaluatorOptions;
import org.rationale.eval.Metric;
import org.rationale.eval.certainty.Comparison;
import org.rationale.eval.certainty.SampleSize;
import org.rationale.eval.page.ComparisonReport;
import org.rationale.eval.page.ReportTitle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Ranks what several programs found in the same documents, and says how sure the ranks are. */
@Command(
    name = "compare",
    header = "Ranks programs by their scores and says how sure the ranks are.",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class CompareCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "GOLD", description = "What is true: a file or a folder.")
  private Path gold;

  @Parameters(
      index = "1..*",
      arity = "2..*",
      paramLabel = "PRED",
      description = "What each program found: files or folders, called by their names.")
  private List<Path> predicted;

  @Option(
      names = "--metric",
      paramLabel = "NAME",
      defaultValue = "strict",
      converter = EnumNames.OfMetric.class,
      completionCandidates = EnumNames.OfMetric.class,
      description = "Compare F1 under this metric: ${COMPLETION-CANDIDATES}; as a rule strict.")
  private Metric metric;

  @Option(
      names = "--swaps",
      paramLabel = "N",
      defaultValue = "10000",
      description = "How often outputs are swapped for the significance test; as a rule 10000.")
  private int swaps;

  @Option(names = "--json", paramLabel = "FILE", description = "Write all of it as JSON.")
  private Path json;

  @Option(
      names = "--csv",
      paramLabel = "FILE",
      description = "Write a line for each program and type, then one for each difference, as CSV.")
  private Path csv;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write the programs, their differences by strict F1 and their types as a page.")
  private Path html;

  @Mixin private CertaintyOptions certainty;

  @Mixin private LabelOptions reading;

  @Mixin private ScoringOptions scoring;

  CompareCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    if (swaps < 1) {
      throw CommandFailure.wrongUsage("--swaps is 1 or more, but it is " + swaps + ".");
    }
    EvaluatorOptions options = scoring.evaluator(reading);
    Side right = reading.gold(gold, surroundings.err());
    Map<String, Evaluation> systems = new LinkedHashMap<>();
    InputNames.of(predicted)
        .forEach(
            (name, path) ->
                systems.put(
                    name,
                    Evaluator.of(options)
                        .evaluate(
                            right.documents(),
                            reading.predictions(path, right, surroundings.err()))));
    Leaderboard board = Leaderboard.of(systems, metric, certainty.bootstrap(), swaps);
    if (json != null) {
      WholeFile.write(json, LeaderboardJson.text(board, right.documents().size()));
    }
    if (csv != null) {
      WholeFile.write(csv, LeaderboardCsv.text(board));
    }
    if (html != null) {
      ReportTitle title = new ReportTitle("Programs compared", gold.toString(), "", List.of());
      ComparisonReport.of(systems, new Comparison(certainty.bootstrap(), swaps), title).write(html);
    }
    print(board, right.documents().size());
    return ExitStatus.DONE;
  }

  private void print(Leaderboard board, int documents) {
    PrintWriter out = surroundings.out();
    out.printf(
        "%s against %s: %s, %s, %s%n%n",
        Table.count(board.systems().size(), "program"),
        gold,
        Table.count(documents, "document"),
        scoring.scope(),
        metric.label());
    board.ranking().forEach(out::println);
    out.println();
    board.tests().forEach(out::println);
    out.println();
    Paragraph.lines(
            """
            Differences are in F1. p is the chance of one as great if the two programs were alike \
            (paired approximate randomization over documents); a star marks those that stay below \
            0.05 with Holm's correction for %s. Detectable is the smallest true difference that \
            these documents would show to be significant four times out of five.
            """
                .formatted(Table.count(board.differences().size(), "comparison")),
            surroundings.terminal().columns())
        .forEach(out::println);
    SampleSize.warning(documents)
        .ifPresent(
            warning -> {
              out.println();
              Paragraph.lines("Warning: " + warning + ".", surroundings.terminal().columns())
                  .forEach(out::println);
            });
  }
}

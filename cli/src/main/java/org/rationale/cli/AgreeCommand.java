package org.rationale.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.rationale.cli.score.AgreementDrawing;
import org.rationale.cli.score.AgreementJson;
import org.rationale.cli.score.AgreementRows;
import org.rationale.cli.score.Side;
import org.rationale.cli.terminal.Paragraph;
import org.rationale.cli.terminal.Table;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.file.WholeFile;
import org.rationale.eval.Evaluator;
import org.rationale.eval.EvaluatorOptions;
import org.rationale.eval.Metric;
import org.rationale.eval.agreement.Agreement;
import org.rationale.eval.agreement.AgreementStudy;
import org.rationale.eval.agreement.PairOfPeople;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says how far people who labelled the same documents agree. */
@Command(
    name = "agree",
    header = "Says how far people who labelled the same documents agree.",
    description = {
      "",
      "F1 of each pair, and what is left when chance is taken out: kappa and alpha over tokens,"
          + " alpha for units over characters, gamma over mentions."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class AgreeCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(
      arity = "2..*",
      paramLabel = "LABELS",
      description = "What each person labelled: files or folders, called by their names.")
  private List<Path> labels;

  @Option(
      names = "--metric",
      paramLabel = "NAME",
      defaultValue = "strict",
      converter = EnumNames.OfMetric.class,
      completionCandidates = EnumNames.OfMetric.class,
      description = "Under which F1 is taken: ${COMPLETION-CANDIDATES}; as a rule strict.")
  private Metric metric;

  @Option(
      names = "--system",
      paramLabel = "PRED",
      description = "What a program found, to be seen beside the people: its mean F1 with them.")
  private Path system;

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Write all figures as JSON; an undefined one is null.")
  private Path json;

  @Option(
      names = "--csv",
      paramLabel = "FILE",
      description =
          "Write all figures as CSV, one a line, under every metric; the cell of an undefined one"
              + " is empty.")
  private Path csv;

  @Mixin private LabelOptions reading;

  @Mixin private ScoringOptions scoring;

  AgreeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    EvaluatorOptions options = scoring.amongPeers(reading);
    Side first = reading.firstPeer(labels.get(0), surroundings.err());
    SortedMap<String, List<AnnotatedDocument>> people = new TreeMap<>();
    for (Map.Entry<String, Path> person : InputNames.of(labels).entrySet()) {
      people.put(
          person.getKey(), reading.predictions(person.getValue(), first, surroundings.err()));
    }
    List<PairOfPeople> program = system == null ? List.of() : scored(first, people);
    Agreement agreement = new AgreementStudy(options).of(people);
    AgreementRows rows = AgreementRows.of(agreement, program);
    if (json != null) {
      WholeFile.write(json, AgreementJson.text(agreement, rows));
    }
    if (csv != null) {
      WholeFile.write(csv, rows.csv());
    }
    print(agreement, program);
    return ExitStatus.DONE;
  }

  private static String sampled(Agreement agreement) {
    double uncertainty = agreement.gammaUncertainty();
    return Double.isNaN(uncertainty)
        ? ""
        : String.format(
            Locale.ROOT,
            " until gamma is sure to within %.3f",
            Math.ceil(uncertainty * 1000) / 1000);
  }

  /** The program with each person. */
  private List<PairOfPeople> scored(Side first, SortedMap<String, List<AnnotatedDocument>> people) {
    List<AnnotatedDocument> found = reading.predictions(system, first, surroundings.err());
    Evaluator evaluator = Evaluator.of(scoring.amongPeers(reading));
    List<PairOfPeople> pairs = new ArrayList<>();
    people.forEach(
        (name, person) ->
            pairs.add(
                new PairOfPeople(name, system.toString(), evaluator.evaluate(person, found))));
    return pairs;
  }

  private void print(Agreement agreement, List<PairOfPeople> program) {
    PrintWriter out = surroundings.out();
    int columns = surroundings.terminal().columns();
    out.printf(
        "Agreement of %s: %s, %s%n%n",
        String.join(", ", agreement.people()),
        Table.count(agreement.documents(), "document"),
        scoring.scope());
    AgreementDrawing drawing = new AgreementDrawing(agreement, metric);
    drawing.f1(program, columns).forEach(out::println);
    out.println();
    drawing.coefficients().forEach(out::println);
    out.println();
    Paragraph.lines(
            """
            Kappa and alpha count %s (words and marks), labelled or not: of a type, whether a token \
            carries it; of all, which types it carries. Cohen's kappa is the mean of the pairs. \
            Alpha-u (Krippendorff's alpha for unitizing) counts characters, gamma (Mathet's) \
            mentions, against chance that is sampled%s.
            """
                .formatted(Table.count(agreement.tokenCount(), "token"), sampled(agreement)),
            columns)
        .forEach(out::println);
    if (!program.isEmpty()) {
      out.println();
      Paragraph.lines(
              """
              Program is the mean F1 of %s with each person: where it reaches that of the people \
              with each other, it agrees with them as well as they do among themselves.
              """
                  .formatted(system),
              columns)
          .forEach(out::println);
    }
  }
}

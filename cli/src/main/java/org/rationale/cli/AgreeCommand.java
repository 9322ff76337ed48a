package org.rationale.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.rationale.cli.score.AgreementDrawing;
import org.rationale.cli.score.Side;
import org.rationale.cli.terminal.Paragraph;
import org.rationale.cli.terminal.Table;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.eval.Evaluation;
import org.rationale.eval.Evaluator;
import org.rationale.eval.EvaluatorOptions;
import org.rationale.eval.Metric;
import org.rationale.eval.agreement.Agreement;
import org.rationale.eval.agreement.AgreementStudy;
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

  @Mixin private LabelOptions reading;

  @Mixin private ScoringOptions scoring;

  AgreeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    EvaluatorOptions options = scoring.amongPeers(reading);
    Side first = reading.firstPeer(labels.get(0), surroundings.err());
    SortedMap<String, List<AnnotatedDocument>> people = new TreeMap<>();
    for (Map.Entry<String, Path> person : InputNames.of(labels).entrySet()) {
      people.put(
          person.getKey(), reading.predictions(person.getValue(), first, surroundings.err()));
    }
    Agreement agreement = new AgreementStudy(options).of(people);
    Optional<List<Evaluation>> program =
        Optional.ofNullable(system).map(p -> scored(p, first, people));
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

  /** The program against each person. */
  private List<Evaluation> scored(
      Path program, Side first, SortedMap<String, List<AnnotatedDocument>> people) {
    List<AnnotatedDocument> found = reading.predictions(program, first, surroundings.err());
    Evaluator evaluator = Evaluator.of(scoring.amongPeers(reading));
    return people.values().stream().map(person -> evaluator.evaluate(person, found)).toList();
  }

  private void print(Agreement agreement, Optional<List<Evaluation>> program) {
    PrintWriter out = surroundings.out();
    out.printf(
        "Agreement of %s: %s, %s%n%n",
        String.join(", ", agreement.people()),
        Table.count(agreement.documents(), "document"),
        scoring.scope());
    AgreementDrawing drawing = new AgreementDrawing(agreement, metric);
    drawing.f1(program).forEach(out::println);
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
            surroundings.terminal().columns())
        .forEach(out::println);
  }
}

package org.rationale.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.rationale.annotators.corenlp.CoreNlpLog;
import org.rationale.annotators.corenlp.learned.LearnedTagger;
import org.rationale.annotators.corenlp.learned.ModelFile;
import org.rationale.cli.extractor.Extractor;
import org.rationale.cli.score.Comparison;
import org.rationale.cli.score.CrossValidation;
import org.rationale.cli.score.GoldFolder;
import org.rationale.cli.score.ScoreDrawing;
import org.rationale.cli.terminal.ProgressBar;
import org.rationale.cli.terminal.Table;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.file.WholeFile;
import org.rationale.corpus.read.Documents;
import org.rationale.eval.Evaluation;
import org.rationale.eval.EvaluatorOptions;
import org.rationale.eval.Metric;
import org.rationale.eval.report.Figures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Trains a tagger on gold and says how good it is on documents that it did not see. */
@Command(
    name = "train",
    header = "Trains a tagger on hand labels and says how good it is.",
    description = {
      "",
      "Without options it learns from the project's own corpus. For one's own, --corpus names a"
          + " folder with ID.txt (or .pdf) and ID.ann side by side. What it writes is for"
          + " rationale annotate --with crf (or both) --model FILE."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class TrainCommand implements Callable<Integer> {

  private static final List<Metric> METRICS = List.of(Metric.STRICT, Metric.OVERLAP);

  private final Surroundings surroundings;

  @Mixin private GoldOptions where;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "Where to write the tagger; without it, it is only scored.")
  private Path out;

  @Option(
      names = "--folds",
      paramLabel = "N",
      defaultValue = "5",
      description =
          "Into how many parts to put the documents; each part is scored by a tagger that was"
              + " trained on the others. As a rule 5; 0 to leave that out.")
  private int folds;

  TrainCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    if (folds < 0 || folds == 1) {
      throw CommandFailure.wrongUsage("--folds is 0, or 2 or more, but it is " + folds + ".");
    }
    if (out == null && folds == 0) {
      throw CommandFailure.wrongUsage(
          "nothing to do: name a file with --out, or leave out --folds 0.");
    }
    if (out != null && Files.isDirectory(out)) {
      throw CommandFailure.wrongUsage(out + ": this is a folder; name a file with --out.");
    }
    CoreNlpLog.errorsOnly();
    Path labels = where.labels(surroundings);
    Comparison rules = byRule(labels);
    List<AnnotatedDocument> gold = rules.gold();
    if (gold.stream().allMatch(document -> document.mentions().isEmpty())) {
      throw CommandFailure.failed(
          "nothing to learn from: no text in %s has labels in %s."
              .formatted(where.texts(surroundings), labels));
    }
    PrintWriter report = surroundings.out();
    report.printf(
        Locale.ROOT,
        "A tagger of what is labelled in %s: %s, %s%n",
        labels,
        Table.count(gold.size(), "document"),
        Table.count(gold.stream().mapToInt(d -> d.mentions().size()).sum(), "label"));
    if (folds > 0) {
      report(rules);
    }
    if (out != null) {
      LearnedTagger tagger = LearnedTagger.train(gold);
      WholeFile.writeBytes(out, stream -> ModelFile.write(tagger, stream));
      report.println();
      report.printf(
          Locale.ROOT,
          "Trained on all of them → %s (%.1f MB)%n",
          out,
          Files.size(out) / (1024.0 * 1024.0));
    }
    return rules.failures() == 0 ? ExitStatus.DONE : ExitStatus.SOME_FAILED;
  }

  /** The gold beside what the rules find, which is asked for only where it is reported. */
  private Comparison byRule(Path labels) throws IOException {
    Extractor rules =
        folds == 0
            ? document -> new AnnotatedDocument(document, List.of())
            : surroundings.tagger().apply(List.of())::apply;
    Documents documents = Documents.of(List.of(where.texts(surroundings)));
    ProgressBar progress = surroundings.progress("Reading", documents.size());
    return Comparison.of(documents, new GoldFolder(labels), rules, surroundings.err(), progress);
  }

  private void report(Comparison rules) {
    PrintWriter report = surroundings.out();
    int parts = Math.min(folds, rules.gold().size());
    report.println();
    if (parts < 2) {
      report.println("Not scored: that takes two documents at least.");
      return;
    }
    ProgressBar progress = surroundings.progress("Training", OptionalInt.of(parts));
    CrossValidation validation = CrossValidation.of(rules.gold(), parts, progress::step);
    progress.clear();
    report.printf("Each document by a tagger that was trained without it (%d parts):%n%n", parts);
    ScoreDrawing.of(validation.learned().evaluate(EvaluatorOptions.DEFAULT), METRICS)
        .forEach(report::println);
    report.println();
    report.println("All types, on the same documents:");
    new Table()
        .row(List.of("", "strict F1", "overlap F1"))
        .row(row("crf", validation.learned()))
        .row(row("rules", rules))
        .row(row("both", validation.both()))
        .lines()
        .forEach(report::println);
  }

  private static List<String> row(String name, Comparison comparison) {
    Evaluation evaluation = comparison.evaluate(EvaluatorOptions.DEFAULT);
    return Stream.concat(
            Stream.of(name),
            METRICS.stream()
                .map(
                    metric ->
                        Figures.threeDigits(evaluation.scores(metric).overall().score().f1())))
        .toList();
  }
}

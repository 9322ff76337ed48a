package org.rationale.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import org.rationale.cli.extractor.BuiltIn;
import org.rationale.cli.extractor.Extractor;
import org.rationale.cli.extractor.ProgramExtractor;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who finds the mentions; as a rule the annotators of this project. */
final class ExtractorOptions {

  private static final BigDecimal DEFAULT_SECONDS = BigDecimal.valueOf(60);
  private static final BigDecimal MOST_SECONDS = BigDecimal.valueOf(1_000_000);

  @Option(
      names = "--with",
      paramLabel = "NAME",
      converter = EnumNames.OfBuiltIn.class,
      completionCandidates = EnumNames.OfBuiltIn.class,
      description =
          "Which of the built-in extractors: ${COMPLETION-CANDIDATES}. As a rule rules; dictionary"
              + " is their word lists alone; corenlp and sutime are CoreNLP's own and need its"
              + " models (RATIONALE_MODELS=yes); crf is a tagger made by rationale train, both the"
              + " rules and, where they find nothing, that tagger (--model).")
  private BuiltIn builtIn;

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description = "The tagger that rationale train wrote, for --with crf or both.")
  private Path model;

  @Option(
      names = "--extractor",
      paramLabel = "COMMAND",
      description =
          "A program that extracts instead, in one pair of quotes. It reads one document a line as"
              + " JSON (id, text) and prints a line for each (id, mentions) before it reads the"
              + " next.")
  private String command;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description =
          "How long that program may take for a document, for the first one with its start; as a"
              + " rule 60. Then it is killed, and started anew for the next document.")
  private BigDecimal seconds;

  @Mixin private LexiconOptions lexicons;

  /** Whether it is the annotators of this project, with nothing added. */
  boolean isOwn() {
    return command == null && (builtIn == null || builtIn == BuiltIn.RULES) && lexicons.isEmpty();
  }

  /** Its name for a heading. */
  String description() {
    if (isOwn()) {
      return "The annotators";
    }
    if (command != null) {
      return "'" + command + "'";
    }
    return (builtIn == null || builtIn == BuiltIn.RULES ? "The annotators" : EnumNames.of(builtIn))
        + lexicons.description();
  }

  /** Makes the extractor. */
  Extractor open(Surroundings surroundings) {
    if (command == null && seconds != null) {
      throw CommandFailure.wrongUsage("--timeout is for --extractor, which is missing.");
    }
    BuiltIn chosen = builtIn == null ? BuiltIn.RULES : builtIn;
    if (!lexicons.isEmpty() && (command != null || !chosen.hasRules())) {
      throw CommandFailure.wrongUsage(
          "--lexicon adds to the annotators of this project; leave it out with --extractor, and with"
              + " --with other than rules and both.");
    }
    if (command == null) {
      if (chosen.isLearned() != (model != null)) {
        throw CommandFailure.wrongUsage(
            model == null
                ? "--with %s needs --model FILE; rationale train makes one."
                    .formatted(EnumNames.of(chosen))
                : "--model is for --with crf or --with both; say which.");
      }
      return chosen.open(surroundings.tagger(), lexicons.open(surroundings), model);
    }
    if (builtIn != null) {
      throw CommandFailure.wrongUsage(
          "--with and --extractor both say who extracts; leave one out.");
    }
    if (command.isBlank()) {
      throw CommandFailure.wrongUsage("--extractor names a command, but it is empty.");
    }
    return new ProgramExtractor(command, limit(), surroundings.err()::println);
  }

  private Duration limit() {
    BigDecimal limit = seconds == null ? DEFAULT_SECONDS : seconds;
    if (limit.signum() <= 0 || limit.compareTo(MOST_SECONDS) > 0) {
      throw CommandFailure.wrongUsage(
          "--timeout is a number of seconds over 0, 1000000 at most, but it is " + limit + ".");
    }
    return Duration.ofNanos(limit.movePointRight(9).longValue());
  }
}

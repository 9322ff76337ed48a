package org.rationale.cli;

import org.rationale.cli.score.ExpectedScores;
import org.rationale.corpus.SectionKind;
import org.rationale.eval.EvaluatorOptions;
import picocli.CommandLine.Option;

/** What is scored, the same for every command that scores labels. */
final class ScoringOptions {

  @Option(
      names = {"--sections", "--section"},
      paramLabel = "KIND",
      converter = EnumNames.OfSectionKind.class,
      completionCandidates = EnumNames.OfSectionKind.class,
      description = "Score sections of this kind only: ${COMPLETION-CANDIDATES}.")
  private SectionKind section;

  @Option(
      names = "--min-overlap",
      paramLabel = "PERCENT",
      description = "How much of a gold mention a prediction must cover; as a rule any character.")
  private double minOverlap;

  @Option(
      names = {"--kinds", "--kind"},
      description = "Score type and kind together, DRUG.brand for instance.")
  private boolean kinds;

  /** The options of the evaluator for labels that were read in some way. */
  EvaluatorOptions evaluator(LabelOptions labels) {
    if (minOverlap < 0 || minOverlap > 100) {
      throw CommandFailure.wrongUsage("--min-overlap is from 0 to 100, but it is " + minOverlap);
    }
    EvaluatorOptions options = EvaluatorOptions.DEFAULT.withMinOverlapPercent(minOverlap);
    options = kinds ? options.withKinds() : options;
    options = section == null ? options : options.withScope(ExpectedScores.only(section));
    return labels.apply(options);
  }

  /** The options where nobody is gold: the types of everyone are translated. */
  EvaluatorOptions amongPeers(LabelOptions labels) {
    if (minOverlap > 0) {
      throw CommandFailure.wrongUsage(
          "--min-overlap is a part of the gold mention, and of people nobody is gold; leave it out.");
    }
    EvaluatorOptions options = evaluator(labels);
    return options.withLabels(options.predictedLabels(), options.predictedLabels());
  }

  /** What is scored, in words. */
  String scope() {
    return section == null ? "whole texts" : "sections of kind " + EnumNames.of(section);
  }
}

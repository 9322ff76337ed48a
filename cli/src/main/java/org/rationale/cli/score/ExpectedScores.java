package org.rationale.cli.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rationale.corpus.Section;
import org.rationale.corpus.SectionKind;
import org.rationale.corpus.outline.Sectioner;
import org.rationale.eval.EvaluatorOptions;
import org.rationale.eval.Scope;
import org.rationale.eval.report.MentionTable;
import org.rationale.eval.report.Regression;
import org.rationale.eval.report.ScoreTable;
import org.rationale.eval.report.Scorecard;

/**
 * The scores that are checked in: of whole texts and of rationales only, with what became of each
 * mention. They belong to the project's own corpus.
 */
public final class ExpectedScores {

  private final Path scoresFile;
  private final Path mentionsFile;

  private ExpectedScores(Path folder) {
    this.scoresFile = folder.resolve("scores.tsv");
    this.mentionsFile = folder.resolve("mentions.tsv");
  }

  /** The scores that are checked in under the project's top folder. */
  public static ExpectedScores under(Path home) {
    return new ExpectedScores(home.resolve("eval/expected"));
  }

  /** Scores the sections of one kind only. */
  public static Scope only(SectionKind kind) {
    return document ->
        Sectioner.outline(document).sections(kind).stream().map(Section::span).toList();
  }

  /**
   * How today's scores differ from those that are checked in.
   *
   * @throws IOException where these cannot be read
   */
  public Regression change(Comparison today) throws IOException {
    return Regression.between(
        ScoreTable.read(scoresFile),
        MentionTable.read(mentionsFile),
        scores(today),
        mentions(today));
  }

  /**
   * Takes today's scores for those to expect from now on.
   *
   * @throws IOException where they cannot be written
   */
  public void update(Comparison today) throws IOException {
    Files.createDirectories(scoresFile.getParent());
    scores(today).write(scoresFile);
    mentions(today).write(mentionsFile);
  }

  private static ScoreTable scores(Comparison today) {
    EvaluatorOptions rationales = EvaluatorOptions.DEFAULT.withScope(only(SectionKind.RATIONALE));
    return ScoreTable.of("all", Scorecard.of(today.evaluate(EvaluatorOptions.DEFAULT)))
        .and(ScoreTable.of("rationales", Scorecard.of(today.evaluate(rationales))));
  }

  private static MentionTable mentions(Comparison today) {
    return MentionTable.of(today.evaluate(EvaluatorOptions.DEFAULT));
  }
}

package org.rationale.eval.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rationale.eval.Marked.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rationale.eval.Evaluation;
import org.rationale.eval.Evaluator;

class RegressionTest {

  private static final String GOLD =
      "[Soma|DRUG] [350 mg|DOSAGE] for [low\n back pain|DIAGNOSIS] since [2012|DATE]";

  @TempDir Path folder;

  private static Evaluation evaluate(String predicted) {
    return Evaluator.of()
        .evaluate(List.of(document("case-1", GOLD)), List.of(document("case-1", predicted)));
  }

  private static ScoreTable scores(Evaluation evaluation) {
    return ScoreTable.of("all", Scorecard.of(evaluation));
  }

  @Test
  void writesScoresInAStableForm() {
    Evaluation evaluation =
        evaluate("[Soma|DRUG] 350 [mg|DOSAGE] for [low|DRUG]\n back pain since 2012");

    assertThat(scores(evaluation).tsv().lines().filter(l -> !l.startsWith("#")).limit(6))
        .containsExactly(
            "scope\tmetric\ttype\tgold\tpredicted\tmatched\tprecision\trecall\tf1",
            "all\tstrict\tall\t4\t3\t1\t0.3333\t0.2500\t0.2857",
            "all\tstrict\tDRUG\t1\t2\t1\t0.5000\t1.0000\t0.6667",
            "all\tstrict\tDOSAGE\t1\t1\t0\t0.0000\t0.0000\t0.0000",
            "all\tstrict\tDIAGNOSIS\t1\t0\t0\t–\t0.0000\t0.0000",
            "all\tstrict\tDATE\t1\t0\t0\t–\t0.0000\t0.0000");
    assertThat(scores(evaluation).tsv())
        .contains("all\tpartial\tall\t4\t3\t2\t0.6667\t0.5000\t0.5714\n")
        .contains("all\tpartial\tDOSAGE\t1\t1\t0.5\t0.5000\t0.5000\t0.5000\n");
  }

  @Test
  void listsWhatBecameOfEachMention() {
    Evaluation evaluation =
        evaluate("[Soma|DRUG] 350 [mg|DOSAGE] for [low|DRUG]\n back pain since 2012");

    assertThat(MentionTable.of(evaluation).tsv().lines().filter(l -> !l.startsWith("#")))
        .containsExactly(
            "document\ttype\toutcome\tgold\tpredicted\ttext",
            "case-1\tDRUG\texact\t0-4\t0-4\tSoma",
            "case-1\tDOSAGE\toverlap\t5-11\t9-11\t350 mg",
            "case-1\tDIAGNOSIS\tmissed\t16-30\t\tlow back pain",
            "case-1\tDRUG\tspurious\t\t16-19\tlow",
            "case-1\tDATE\tmissed\t37-41\t\t2012");
  }

  @Test
  void readsWhatItWrote() throws IOException {
    Evaluation evaluation = evaluate("[Soma|DRUG] 350 mg for low\n back pain since 2012");
    Path scoresFile = folder.resolve("expected-scores.tsv");
    Path mentionsFile = folder.resolve("expected-mentions.tsv");
    scores(evaluation).write(scoresFile);
    MentionTable.of(evaluation).write(mentionsFile);

    assertThat(ScoreTable.read(scoresFile)).isEqualTo(scores(evaluation));
    assertThat(MentionTable.read(mentionsFile)).isEqualTo(MentionTable.of(evaluation));
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void reportsChangesInEitherDirection() {
    Evaluation before = evaluate("[Soma|DRUG] 350 mg for low\n back pain since [2012|DATE]");
    Evaluation now = evaluate("[Soma|DRUG] [350|DOSAGE] mg for low\n back pain since 2012");

    Regression up =
        Regression.between(
            scores(before), MentionTable.of(before), scores(now), MentionTable.of(now));

    assertThat(up.isEmpty()).isFalse();
    assertThat(up.gained())
        .extracting(MentionRow::inWords)
        .containsExactly(
            "case-1 DOSAGE overlap 5-11 as 5-8 \"350 mg\"", "case-1 DATE missed 37-41 \"2012\"");
    assertThat(up.lost())
        .extracting(MentionRow::inWords)
        .containsExactly(
            "case-1 DOSAGE missed 5-11 \"350 mg\"", "case-1 DATE exact 37-41 \"2012\"");
    assertThat(up.text())
        .contains("all strict DATE: f1 1.0000 → 0.0000\n")
        .contains("all overlap DOSAGE: precision – → 1.0000\n")
        .contains("- case-1 DATE exact 37-41 \"2012\"\n");
    assertThat(
            Regression.between(scores(now), MentionTable.of(now), scores(now), MentionTable.of(now))
                .text())
        .isEmpty();
  }

  @Test
  void reportsRowsThatCameOrWent() {
    ScoreTable rationales =
        ScoreTable.of(
            "rationales", Scorecard.of(evaluate("Soma 350 mg for low\n back pain since 2012")));
    MentionTable none = new MentionTable(List.of());

    Regression change = Regression.between(new ScoreTable(List.of()), none, rationales, none);

    assertThat(change.scores())
        .contains("rationales strict DRUG: not checked in, today [1, 0, 0, –, 0.0000, 0.0000]");
  }

  @Test
  void namesFileAndLineOfABrokenTable() throws IOException {
    Path file = folder.resolve("scores.tsv");
    Files.writeString(
        file, "# comment\n" + String.join("\t", ScoreTable.COLUMNS) + "\nall\tstrict\n");

    assertThatThrownBy(() -> ScoreTable.read(file))
        .isInstanceOf(IOException.class)
        .hasMessage(file + ":3: expected 9 columns separated by tabs, but here are 2");

    Files.writeString(file, "type\tf1\n");
    assertThatThrownBy(() -> ScoreTable.read(file))
        .hasMessageContaining(file + ":1: expected the columns");

    Files.writeString(file, "");
    assertThatThrownBy(() -> ScoreTable.read(file)).hasMessageContaining("but it is empty");
  }
}

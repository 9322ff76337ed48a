package org.rationale.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rationale.cli.Session.Outcome;

class EvaluateCommandTest {

  @TempDir private Path folder;

  /** Found: Soma, 350 mg, low back pain; ketamine, ODG, both of them made up. */
  @BeforeEach
  void aCorpus() throws IOException {
    write("a.txt", "Soma 350 mg for chronic low back pain\n");
    write(
        "a.ann",
        "T1\tDRUG 0 4\tSoma\nT2\tDOSAGE 5 11\t350 mg\nT3\tDIAGNOSIS 16 37\tchronic low back pain\n");
    write("b.txt", "TENS unit: Upheld\nDecision rationale: No ketamine, as ODG says.\n");
    write("b.ann", "T1\tPROCEDURE 0 9\tTENS unit\n");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private Outcome evaluate(Object... arguments) {
    return new Session(folder)
        .run(Stream.concat(Stream.of("evaluate"), Stream.of(arguments)).toArray());
  }

  @Test
  void printsWhatWasMeasuredOnWhatAndTheScoresOfEachType() {
    Outcome outcome = evaluate("--corpus", folder);
    assertThat(outcome.out())
        .isEqualTo(
            """
            The annotators against the labels in %s: 2 documents, whole texts

                                                 strict                   overlap
                       gold  predicted  precision  recall     F1  precision  recall     F1
            ──────────────────────────────────────────────────────────────────────────────
            DRUG          1          2      0.500   1.000  0.667      0.500   1.000  0.667
            DOSAGE        1          1      1.000   1.000  1.000      1.000   1.000  1.000
            DIAGNOSIS     1          1      0.000   0.000  0.000      1.000   1.000  1.000
            PROCEDURE     1          0          –   0.000  0.000          –   0.000  0.000
            DATE          0          0          –       –      –          –       –      –
            CITATION      0          1      0.000       –  0.000      0.000       –  0.000
            ──────────────────────────────────────────────────────────────────────────────
            all           4          5      0.400   0.500  0.444      0.600   0.750  0.667
            """
                .formatted(folder));
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
  }

  @Test
  void writesAPageOfFigures() throws IOException {
    Path page = folder.resolve("figures.md");
    Outcome outcome =
        evaluate("--corpus", folder, "--report", page, "--about", "Two notes, made up.");
    assertThat(outcome.status()).isZero();
    assertThat(Files.readString(page))
        .startsWith(
            "# The annotators: figures\n\nTwo notes, made up. (2 documents.)\n\n## Scores\n")
        .containsPattern("\\| \\*\\*all\\*\\* \\| 4 \\| 5 \\| 0.400 \\| 0.500 \\| 0.444 .*0.667 ");
  }

  @Test
  void labelsCanStandInAFolderOfTheirOwn() throws IOException {
    Path labels = Files.createDirectories(folder.resolve("labels"));
    Files.move(folder.resolve("a.ann"), labels.resolve("a.ann"));
    Files.move(folder.resolve("b.ann"), labels.resolve("b.ann"));
    Outcome outcome = evaluate("--corpus", folder, "--gold", labels, "--metric", "overlap");
    assertThat(outcome.out())
        .startsWith("The annotators against the labels in " + labels + ": 2 documents")
        .contains("all           4          5      0.600   0.750  0.667\n");
    assertThat(outcome.status()).isZero();
  }

  @Test
  void scoresOneKindOfSectionOnly() {
    assertThat(evaluate("--corpus", folder, "--section", "rationale").out())
        .contains(": 2 documents, sections of kind rationale\n")
        .contains("all           0          2 ");
    assertThat(evaluate("--corpus", folder, "--section", "item-heading").out())
        .contains("all           1          0 ");
  }

  @Test
  void listsTheErrors() {
    assertThat(evaluate("--corpus", folder, "--errors").out())
        .endsWith(
            """

            a DIAGNOSIS overlap 16-37 as 24-37 "chronic low back pain"
            b PROCEDURE missed 0-9 "TENS unit"
            b DRUG spurious 41-49 "ketamine"
            b CITATION spurious 54-57 "ODG"
            """);
  }

  @Test
  void scoresTypeAndKindTogether() throws IOException {
    write("a.ann", "T1\tDRUG 0 4\tSoma\nA1\tkind T1 class\n");
    assertThat(evaluate("--corpus", folder, "--kinds", "--metric", "strict").out())
        .contains("DRUG.brand            0          1 ")
        .contains("DRUG.class            1          0 ")
        .doesNotContain("DATE");
  }

  @Test
  void printsJsonForPrograms() throws IOException {
    JsonNode scores = new ObjectMapper().readTree(evaluate("--corpus", folder, "--json").out());
    assertThat(scores.path("documents").asInt()).isEqualTo(2);
    assertThat(scores.at("/metrics/strict/types/DRUG/precision").asDouble()).isEqualTo(0.5);
  }

  @Test
  void aTextWithoutLabelsIsNamedAndNotScored() throws IOException {
    write("c.txt", "Soma");
    Outcome outcome = evaluate("--gold", folder);
    assertThat(outcome.out())
        .contains(": 2 documents,")
        .contains("all           4          5 ")
        .endsWith("\nNot scored, as they have no labels: c\n");
    assertThat(outcome.status()).isZero();
  }

  @Test
  void labelsWithoutATextAreAFailure() throws IOException {
    write("lost.ann", "");
    Outcome outcome = evaluate("--corpus", folder);
    assertThat(outcome.err())
        .isEqualTo(
            "%s: there is no text of that name; add the text, or remove the labels%n"
                .formatted(folder.resolve("lost.ann")));
    assertThat(outcome.out()).contains("all           4          5 ");
    assertThat(outcome.status()).isEqualTo(1);
  }

  @Test
  void labelsThatCannotBeReadAreNamedWithTheirLine() throws IOException {
    write("a.ann", "T1\tDRUG 0 4\tSoma\nT2\tDRUG 0 400\tSoma\n");
    Outcome outcome = evaluate("--corpus", folder);
    assertThat(outcome.err()).startsWith("a: " + folder.resolve("a.ann") + ":2: ");
    assertThat(outcome.status()).isEqualTo(1);
  }

  @Test
  void withoutAnyLabelsThereIsNothingToScore() throws IOException {
    Files.delete(folder.resolve("a.ann"));
    Files.delete(folder.resolve("b.ann"));
    Outcome outcome = evaluate("--corpus", folder);
    assertThat(outcome.err())
        .isEqualTo(
            "rationale: nothing to score: no text in %s has its labels, ID.ann, in %s.%n"
                .formatted(folder, folder));
    assertThat(outcome.status()).isEqualTo(1);
  }

  @Test
  void whatCannotBeMeantIsWrongUsage() {
    assertThat(evaluate("--corpus", folder.resolve("nowhere")))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "rationale: %s: there is no such folder. Name another.%n"
                    .formatted(folder.resolve("nowhere"))));
    assertThat(evaluate("--corpus", folder, "--update-expected").err())
        .startsWith(
            "rationale: the expected scores are those of the project's own corpus and annotators;");
    assertThat(evaluate("--metric", "best").err())
        .contains("expected one of strict, exact, partial, type, overlap, token, but here is best")
        .contains("'rationale evaluate --help'");
  }

  @Test
  void comparesTheOwnCorpusWithTheExpectedScores() throws IOException {
    Files.createDirectories(folder.resolve("corpus/documents"));
    Files.createDirectories(folder.resolve("gold/labels"));
    Files.move(folder.resolve("a.txt"), folder.resolve("corpus/documents/a.txt"));
    Files.move(folder.resolve("a.ann"), folder.resolve("gold/labels/a.ann"));

    Outcome first = evaluate("--update-expected");
    assertThat(first.status()).isZero();
    assertThat(first.out()).doesNotContain("expected");
    assertThat(folder.resolve("eval/expected/scores.tsv")).isNotEmptyFile();
    assertThat(evaluate().out()).isEqualTo(first.out());

    Files.writeString(folder.resolve("gold/labels/a.ann"), "T1\tDRUG 0 4\tSoma\n");
    Outcome changed = evaluate();
    assertThat(changed.out())
        .containsPattern(
            "\\n\\nNot as expected in eval/expected: \\d+ figures and 4 lines of mentions")
        .endsWith("--changes lists them, --update-expected takes today's for the expected ones.\n");
    assertThat(evaluate("--changes").out())
        .contains("\nall strict all: f1 0.6667 → 0.5000\n")
        .doesNotContain("precision 0.6667 →")
        .endsWith(
            """
            - a DOSAGE exact 5-11 "350 mg"
            - a DIAGNOSIS overlap 16-37 as 24-37 "chronic low back pain"
            + a DOSAGE spurious 5-11 "350 mg"
            + a DIAGNOSIS spurious 24-37 "low back pain"
            """);
  }
}

package org.rationale.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.rationale.cli.Session.Outcome;

/** Other extractors in the commands that take them. */
@DisabledOnOs(OS.WINDOWS)
class ExtractorOptionsTest {

  /** Finds the first four characters of each document to be a drug; ends on document b. */
  private static final String MODEL =
      """
      while IFS= read -r line; do
        id=${line#*'"id":"'}
        id=${id%%'"'*}
        if [ "$id" = b ]; then echo 'no memory left' >&2; exit 9; fi
        printf '{"id":"%s","mentions":[{"type":"DRUG","start":0,"end":4}]}\\n' "$id"
      done
      """;

  private static final String CRASH =
      "b: the extractor ended with exit code 9 before it answered. Its last words on standard error:"
          + "\n  extractor: no memory left\n";

  @TempDir private Path folder;

  @BeforeEach
  void aCorpusAndAModel() throws IOException {
    write("a.txt", "Soma 350 mg\n");
    write("a.ann", "T1\tDRUG 0 4\tSoma\nT2\tDOSAGE 5 11\t350 mg\n");
    write("b.txt", "Norco\n");
    write("b.ann", "T1\tDRUG 0 5\tNorco\n");
    write("c.txt", "ODG, Soma\n");
    write("c.ann", "T1\tDRUG 5 9\tSoma\n");
    Files.writeString(folder.resolve("model"), MODEL);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(Files.createDirectories(folder.resolve("in")).resolve(name), text);
  }

  private Outcome run(Object... arguments) {
    return new Session(folder).run(arguments);
  }

  private Outcome evaluate(Object... arguments) {
    return run(
        Stream.concat(Stream.of("evaluate", "--corpus", folder.resolve("in")), Stream.of(arguments))
            .toArray());
  }

  private String model() {
    return "sh '" + folder.resolve("model") + "'";
  }

  @Test
  void aProgramIsScoredOnTheDocumentsThatItAnswered() {
    Outcome outcome = evaluate("--extractor", model(), "--metric", "strict");
    assertThat(outcome.err()).isEqualTo(CRASH);
    assertThat(outcome.out())
        .startsWith(
            "'" + model() + "' against the labels in " + folder.resolve("in") + ": 2 documents,")
        .contains("all           3          2      0.500   0.333  0.400\n")
        .endsWith("\nNot scored: 1 input that failed, see above.\n");
    assertThat(outcome.status()).isEqualTo(1);
  }

  @Test
  void whereAllFailsThereAreNoScores() {
    Outcome outcome = evaluate("--extractor", "exit 5");
    assertThat(outcome.err())
        .startsWith("a: the extractor ended with exit code 5 before it answered\nb: ")
        .endsWith("\nrationale: nothing to score: all failed, see above.\n");
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.status()).isEqualTo(1);
  }

  @Test
  void aCommandThatIsNotThereStopsTheRun() {
    Outcome outcome = evaluate("--extractor", "./no-model");
    assertThat(outcome.err())
        .contains("a: the extractor ended with exit code 127")
        .doesNotContain("b: ")
        .endsWith(
            "rationale: stopped, as the extractor './no-model' cannot be run; what it said is above."
                + " Correct it and run this again.\n");
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.status()).isEqualTo(1);
  }

  @Test
  void aProgramAnnotates() throws IOException {
    Path out = folder.resolve("out");
    Outcome outcome = run("annotate", folder.resolve("in"), "--extractor", model(), "--out", out);
    assertThat(outcome.err())
        .startsWith(CRASH + "2 documents with 2 mentions in ")
        .endsWith("\n1 input failed, see above.\n");
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(out.resolve("c.ann")).hasContent("T1\tDRUG 0 4\tODG,\n");
    assertThat(out.resolve("b.ann")).doesNotExist();
  }

  @Test
  void theWordListsAloneKnowNoDosages() {
    Outcome outcome = evaluate("--with", "dictionary", "--metric", "strict");
    assertThat(outcome.out())
        .startsWith("dictionary against the labels in ")
        .contains("DRUG          3          3      1.000   1.000  1.000\n")
        .contains("DOSAGE        1          0          –   0.000  0.000\n")
        .contains("CITATION      0          1      0.000       –  0.000\n");
    assertThat(outcome.status()).isZero();
  }

  @Test
  void rulesAreWhatIsMeantWithoutAWord() {
    assertThat(evaluate("--with", "rules")).isEqualTo(evaluate());
  }

  @Test
  void withoutModelsItSaysHowToGetThem() {
    for (String name : new String[] {"corenlp", "sutime"}) {
      assertThat(evaluate("--with", name))
          .isEqualTo(
              new Outcome(
                  1,
                  "",
                  "rationale: CoreNLP's own annotators need"
                      + " edu/stanford/nlp/models/sutime/english.sutime.txt, which is not on the"
                      + " class path. Set RATIONALE_MODELS=yes and run ./rationale again: it then"
                      + " fetches CoreNLP's models (about 500 MB) and builds with them.\n"));
    }
  }

  @Test
  void whatCannotBeMeantIsWrongUsage() {
    assertThat(evaluate("--with", "rules", "--extractor", "cat").err())
        .isEqualTo("rationale: --with and --extractor both say who extracts; leave one out.\n");
    assertThat(evaluate("--timeout", "3").err())
        .isEqualTo("rationale: --timeout is for --extractor, which is missing.\n");
    assertThat(evaluate("--extractor", "cat", "--timeout", "0").err())
        .startsWith("rationale: --timeout is a number of seconds over 0,");
    assertThat(evaluate("--extractor", " ").err())
        .isEqualTo("rationale: --extractor names a command, but it is empty.\n");
    assertThat(evaluate("--with", "magic").err())
        .contains(
            "expected one of rules, dictionary, corenlp, sutime, crf, both, but here is magic");
    Outcome update = run("evaluate", "--update-expected", "--with", "dictionary");
    assertThat(update.err()).contains("leave out --corpus, --gold, --with and --extractor.");
    assertThat(update.status()).isEqualTo(2);
  }
}

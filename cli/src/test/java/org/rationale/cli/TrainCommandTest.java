package org.rationale.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rationale.cli.Session.Outcome;

class TrainCommandTest {

  @TempDir private Path folder;

  private Outcome run(Object... arguments) {
    return new Session(folder).run(arguments);
  }

  private Outcome train(Object... arguments) {
    return run(
        Stream.concat(Stream.of("train", "--corpus", folder.resolve("gold")), Stream.of(arguments))
            .toArray());
  }

  /** Four documents with a drug of a name that no list holds, and Soma, which stands in one. */
  @BeforeEach
  void writeGold() throws IOException {
    Files.createDirectories(folder.resolve("gold"));
    for (String id : new String[] {"a", "b", "c", "d"}) {
      Files.writeString(folder.resolve("gold/" + id + ".txt"), "He takes Zorvexan and Soma now.\n");
      Files.writeString(
          folder.resolve("gold/" + id + ".ann"),
          "T1\tDRUG 9 17\tZorvexan\nA1\tkind T1 brand\nT2\tDRUG 22 26\tSoma\nA2\tkind T2 brand\n");
    }
  }

  @Test
  void scoresEachDocumentByATaggerThatDidNotSeeIt() {
    Outcome outcome = train("--folds", "2");
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out())
        .startsWith(
            "A tagger of what is labelled in "
                + folder.resolve("gold")
                + ": 4 documents, 8 labels\n\n"
                + "Each document by a tagger that was trained without it (2 parts):\n")
        .contains(
            "\nDRUG          8          8      1.000   1.000  1.000      1.000   1.000  1.000\n")
        .endsWith(
            """
            All types, on the same documents:
                   strict F1  overlap F1
            crf        1.000       1.000
            rules      0.667       0.667
            both       1.000       1.000
            """);
  }

  @Test
  void whatWasTrainedAnnotatesOtherDocuments() throws IOException {
    Path model = folder.resolve("drugs.model");
    assertThat(train("--folds", "0", "--out", model).out())
        .matches(
            "(?s).*4 documents, 8 labels\\R\\RTrained on all of them → .*model \\(0\\.\\d MB\\)\\R");
    Path note = Files.writeString(folder.resolve("note.txt"), "She takes Zorvexan for neck pain.");
    assertThat(found("crf", model, note))
        .containsExactly("T1\tDRUG 10 18\tZorvexan", "A1\tkind T1 brand");
    assertThat(found("both", model, note))
        .contains("T1\tDRUG 10 18\tZorvexan", "T2\tDIAGNOSIS 23 32\tneck pain");
  }

  private Stream<String> found(String who, Path model, Path note) throws IOException {
    Path out = folder.resolve(who);
    Outcome outcome = run("annotate", note, "--with", who, "--model", model, "--out", out);
    assertThat(outcome.status()).isZero();
    return Files.readString(out.resolve("note.ann")).lines();
  }

  @Test
  void aTaggerHasToBeNamed() {
    Outcome outcome = run("annotate", folder.resolve("gold"), "--with", "crf", "--format", "jsonl");
    assertThat(outcome.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(outcome.err())
        .isEqualTo("rationale: --with crf needs --model FILE; rationale train makes one.\n");
  }

  @Test
  void aTaggerForNobodyIsRefused() {
    Outcome outcome =
        run("annotate", folder.resolve("gold"), "--model", "any.model", "--format", "jsonl");
    assertThat(outcome.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(outcome.err())
        .isEqualTo("rationale: --model is for --with crf or --with both; say which.\n");
  }

  @Test
  void aFileThatIsNoTaggerIsNamed() throws IOException {
    Path wrong = Files.writeString(folder.resolve("wrong.model"), "Zorvexan");
    Outcome outcome =
        run(
            "annotate",
            folder.resolve("gold"),
            "--with",
            "crf",
            "--model",
            wrong,
            "--format",
            "jsonl");
    assertThat(outcome.status()).isEqualTo(ExitStatus.SOME_FAILED);
    assertThat(outcome.err())
        .contains(wrong + ": expected a whole model of this version", "rationale train");
  }

  @Test
  void onePartIsNoCrossValidation() {
    assertThat(train("--folds", "1").err())
        .isEqualTo("rationale: --folds is 0, or 2 or more, but it is 1.\n");
    assertThat(train("--folds", "0").err()).startsWith("rationale: nothing to do: name a file");
  }

  @Test
  void withoutLabelsThereIsNothingToLearn() throws IOException {
    for (String id : new String[] {"a", "b", "c", "d"}) {
      Files.writeString(folder.resolve("gold/" + id + ".ann"), "");
    }
    Outcome outcome = train();
    assertThat(outcome.status()).isEqualTo(ExitStatus.SOME_FAILED);
    assertThat(outcome.err()).startsWith("rationale: nothing to learn from: no text in ");
  }
}

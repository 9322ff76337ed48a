package org.rationale.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rationale.cli.Session.Outcome;

class CheckCommandTest {

  @TempDir private Path folder;

  @BeforeEach
  void aCorpus() throws IOException {
    write("a.txt", "Soma for pain\n");
    write("a.ann", "T1\tDRUG 0 4\tSoma\nA1\tkind T1 brand\n");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private Outcome check() {
    return new Session(folder).run("check", "--corpus", folder);
  }

  @Test
  void saysThatNothingIsWrong() {
    assertThat(check())
        .isEqualTo(
            new Outcome(
                0,
                "Labels in %s, texts in %s: 0 errors, 0 warnings%n".formatted(folder, folder),
                ""));
  }

  @Test
  void namesFileAndLineOfWhatIsWrong() throws IOException {
    write("a.ann", "T1\tDRUG 0 4\tSoma\nA1\tkind T1 sort\nT2\tDIAGNOSIS 9 13\tache\n");
    Outcome outcome = check();
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out().lines())
        .anyMatch(line -> line.startsWith(folder.resolve("a.ann") + ":1: T1 DRUG"))
        .anyMatch(line -> line.startsWith(folder.resolve("a.ann") + ":3: "));
  }

  @Test
  void namesTextsWithoutLabelsAndLabelsWithoutText() throws IOException {
    write("b.txt", "Soma");
    write("lost.ann", "");
    write("broken.txt", "");
    Outcome outcome = check();
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out())
        .isEqualTo(
            """
            b: warning: this text has no labels
            %1$s/broken.txt: it is empty. Put a determination's text into it, or leave it out
            %1$s/lost.ann: there is no text of that name; add the text, or remove the labels
            Labels in %1$s, texts in %1$s: 2 errors, 1 warning
            """
                .formatted(folder));
  }

  @Test
  void aTextThatWasChangedAfterItWasLabelledIsNamed() throws IOException {
    write(
        "corpus.json",
        """
        {"schema": 1, "guidelines": "1", "offsetUnit": "unicode code point", "documents": [
          {"id": "a", "file": "a.txt", "origin": "written for this test", "split": "test",
           "sha256": "%s"}]}
        """
            .formatted("0".repeat(64)));
    Outcome outcome = check();
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out()).startsWith(folder.resolve("a.txt") + ": its SHA-256 is ");
  }

  @Test
  void theProjectsOwnGoldIsRight() {
    Outcome outcome = Session.atHome().run("check");
    assertThat(outcome.out()).startsWith("Labels in ").endsWith(": 0 errors, 0 warnings\n");
    assertThat(outcome.status()).isZero();
  }
}

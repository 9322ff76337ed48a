package org.rationale.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rationale.cli.Session.Outcome;

class LexiconOptionsTest {

  @TempDir private Path home;
  private Path text;

  @BeforeEach
  void aText() throws IOException {
    Lexicons.own(home.resolve("lexicons"));
    text = Files.writeString(home.resolve("note.txt"), "Soma and Zorblaxin for pain");
  }

  @Test
  void annotateAddsWhatTheLexiconHas() {
    Outcome outcome =
        new Session(home).run("annotate", text, "--format", "jsonl", "--lexicon", "own");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out())
        .contains("\"text\":\"Soma\",\"attributes\":{\"code\":\"RXNORM:2101\"")
        .contains("\"text\":\"Zorblaxin\",\"attributes\":{\"code\":\"NDC:7 RXNORM:9\"");
  }

  @Test
  void showAddsIt() {
    assertThat(new Session(home).run("show", text, "--lexicon", "own.lexicon").out())
        .contains("[Zorblaxin");
    assertThat(new Session(home).run("show", text).out()).doesNotContain("[Zorblaxin");
  }

  @Test
  void evaluateAddsItAndSaysSo() throws IOException {
    Path folder = Files.createDirectories(home.resolve("labelled"));
    Files.writeString(folder.resolve("note.txt"), "Soma and Zorblaxin for pain");
    Files.writeString(folder.resolve("note.ann"), "T1\tDRUG 0 4\tSoma\nT2\tDRUG 9 18\tZorblaxin\n");

    Outcome outcome =
        new Session(home).run("evaluate", "--corpus", folder, "--lexicon", "own", "--errors");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).startsWith("The annotators with own against the labels in ");
    assertThat(outcome.out()).doesNotContain("Zorblaxin");
  }

  @Test
  void refusesWhatIsNotThereOrNotWhole() throws IOException {
    Path cut = Files.write(home.resolve("cut.lexicon"), new byte[] {1, 2, 3});

    Outcome missing = new Session(home).run("annotate", text, "-o", home, "--lexicon", "no");
    Outcome damaged =
        new Session(home).run("annotate", text, "--format", "jsonl", "--lexicon", cut);

    assertThat(missing.status()).isEqualTo(2);
    assertThat(damaged.status()).isEqualTo(2);
    assertThat(damaged.err()).contains("cut.lexicon: not a compiled lexicon");
    assertThat(damaged.out()).isEmpty();
  }

  @Test
  void isForTheAnnotatorsOfThisProject() {
    Outcome dictionary =
        new Session(home)
            .run("annotate", text, "--format", "jsonl", "--lexicon", "own", "--with", "dictionary");
    Outcome labels =
        new Session(home).run("show", text, "--lexicon", "own", "--labels", home.resolve("a.ann"));

    assertThat(dictionary.status()).isEqualTo(2);
    assertThat(dictionary.err()).contains("--lexicon adds to the annotators of this project");
    assertThat(labels.status()).isEqualTo(2);
    assertThat(labels.err()).contains("leave one out");
  }
}

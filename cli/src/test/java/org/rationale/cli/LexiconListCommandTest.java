package org.rationale.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rationale.cli.Session.Outcome;

class LexiconListCommandTest {

  @TempDir private Path home;

  @Test
  void listsTheLexiconsInTheFolder() throws IOException {
    Lexicons.own(home.resolve("lexicons"));

    Outcome outcome = new Session(home).run("lexicon", "list");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out())
        .isEqualToNormalizingNewlines(
            "lexicon  terms   MB        made\nown          3  0.0  2026-11-20\n");
  }

  @Test
  void saysHowToMakeTheFirst() {
    Outcome outcome = new Session(home).run("lexicon", "list");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out())
        .startsWith("No lexicon in " + home.resolve("lexicons") + " yet. rationale lexicon import");
  }

  @Test
  void namesTheOnesThatCannotBeRead() throws IOException {
    Path own = Lexicons.own(home.resolve("lexicons"));
    Files.write(own.resolveSibling("cut.lexicon"), new byte[] {1, 2, 3});

    Outcome outcome = new Session(home).run("lexicon", "list");

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out()).contains("own ").doesNotContain("cut ");
    assertThat(outcome.err()).contains("cut.lexicon: not a compiled lexicon");
  }
}

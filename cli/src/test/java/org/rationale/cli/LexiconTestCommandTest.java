package org.rationale.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rationale.cli.Session.Outcome;

class LexiconTestCommandTest {

  @TempDir private Path home;

  @Test
  void saysWhatMatchesByWhichEntryAndHow() throws IOException {
    Lexicons.own(home.resolve("lexicons"));

    Outcome outcome = new Session(home).run("lexicon", "test", "Wrist", "x", "rays and SOMA");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out())
        .isEqualToNormalizingNewlines(
            """
            own
              Wrist x rays = "wrist X-ray", compared as "wrist x ray" or "wrist xray": PROCEDURE HCPCS:73110
              SOMA = "Soma", compared as "soma": DRUG.brand RXNORM:2101
            built-in word lists
              x rays: PROCEDURE.test
              SOMA: DRUG.brand
            """);
  }

  @Test
  void looksInTheLexiconThatIsNamed() throws IOException {
    Path file = Lexicons.own(home.resolve("elsewhere"));

    Outcome outcome = new Session(home).run("lexicon", "test", "zorblaxins", "--lexicon", file);

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out())
        .contains(
            "zorblaxins = \"Zorblaxin\", compared as \"zorblaxin\": DRUG.brand NDC:7 RXNORM:9,"
                + " ingredients carisoprodol")
        .contains("built-in word lists: nothing");
  }

  @Test
  void failsWhereNothingMatches() throws IOException {
    Lexicons.own(home.resolve("lexicons"));

    Outcome outcome = new Session(home).run("lexicon", "test", "qwertz");

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out())
        .isEqualToNormalizingNewlines("own: nothing\nbuilt-in word lists: nothing\n");
  }
}

package org.rationale.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rationale.cli.Session.Outcome;

class LexiconInfoCommandTest {

  @TempDir private Path home;

  @Test
  void saysWhatALexiconHoldsAndWhereItComesFrom() throws IOException {
    Path file = Lexicons.own(home.resolve("lexicons"));

    Outcome outcome = new Session(home).run("lexicon", "info", "own");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out())
        .isEqualToNormalizingNewlines(
            """
            own
            %s, %,d bytes, made 2026-11-20T10:15:30Z

            terms                    3
              DRUG.brand             2
              PROCEDURE              1
              with a code of HCPCS   1
              with a code of NDC     1
              with a code of RXNORM  2

            Read from
              Own list 3: own.csv (csv), 3 terms of 5 rows
                sha256 %s

            Left out
              single letters: 2
            """
                .formatted(file, Files.size(file), Lexicons.SHA));
  }

  @Test
  void saysWhereItLooked() {
    Outcome outcome = new Session(home).run("lexicon", "info", "nothing");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .contains("nothing: there is no such file, and no lexicon of that name in " + home)
        .contains("rationale lexicon list");
  }
}

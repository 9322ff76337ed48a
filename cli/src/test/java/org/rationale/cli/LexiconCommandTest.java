package org.rationale.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rationale.cli.Session.Outcome;

class LexiconCommandTest {

  @TempDir private Path folder;

  @Test
  void withoutACommandItSaysWhatThereIs() {
    Outcome outcome = new Session(folder).run("lexicon");
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith("rationale: say what to do: import");
  }

  @Test
  void helpListsItsCommands() {
    assertThat(new Session(folder).run("lexicon", "--help").out())
        .contains("Usage: rationale lexicon")
        .contains("import  Compiles the terms of a terminology into a lexicon.");
  }
}

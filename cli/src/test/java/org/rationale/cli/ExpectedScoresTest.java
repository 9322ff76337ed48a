package org.rationale.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rationale.annotators.Rationale;
import org.rationale.cli.Session.Outcome;

/** Scores are checked in: a change in either direction fails until the files are updated. */
class ExpectedScoresTest {

  private static final String ABOUT =
      "The project's own corpus, labels in gold/labels. Its texts were read while the rules were"
          + " written.";

  @Test
  void theScoresAreThoseThatAreCheckedIn() {
    Outcome outcome =
        Session.atHome().with(Rationale.standard()::annotate).run("evaluate", "--changes");
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out())
        .as("run ./rationale evaluate --update-expected and commit eval/expected with the change")
        .contains(": 5 documents, whole texts")
        .doesNotContain("Not as expected");
  }

  @Test
  void thePageOfFiguresIsOfToday(@TempDir Path folder) throws IOException {
    Path kept = Path.of(System.getProperty("rationale.root"), "eval/results/corpus.md");
    Path page = folder.resolve("corpus.md");
    Session.atHome()
        .with(Rationale.standard()::annotate)
        .run("evaluate", "--report", page, "--about", ABOUT);
    assertThat(page)
        .as("write it anew with the command in eval/results/README.md")
        .hasSameTextualContentAs(kept);
  }
}

package org.rationale.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rationale.annotators.Rationale;
import org.rationale.cli.Session.Outcome;

/** Scores are checked in: a change in either direction fails until the files are updated. */
class ExpectedScoresTest {

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
}

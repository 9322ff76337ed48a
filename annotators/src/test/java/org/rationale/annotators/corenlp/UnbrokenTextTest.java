package org.rationale.annotators.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.rationale.annotators.Rationale;
import org.rationale.corpus.Document;

class UnbrokenTextTest {

  @Test
  void ordinaryTextIsTheTextItself() {
    String text = "Norco 10/325 mg for pain, see https://www.dir.ca.gov/" + "a".repeat(400);
    assertThat(UnbrokenText.withBlanks(text)).isSameAs(text);
  }

  @Test
  void aStretchWithoutBlanksIsCutInHundredsAndKeepsItsLength() {
    String cut = UnbrokenText.withBlanks("see " + "x".repeat(501) + " for Norco");
    assertThat(cut)
        .hasSize(4 + 501 + 10)
        .startsWith("see " + "x".repeat(100) + " " + "x".repeat(99) + " x")
        .endsWith("x for Norco");
  }

  @Test
  void noSurrogatePairIsCut() {
    String pairs = "x" + "\uD83D\uDE00".repeat(300);
    assertThat(UnbrokenText.withBlanks(pairs)).isEqualTo(pairs);
  }

  @Test
  void aMegabyteWithoutABlankIsReadInTimeAndWhatFollowsIsFound() {
    String text = "EMG/".repeat(250_000) + " and Norco";
    Assertions.assertTimeout(
        Duration.ofSeconds(60),
        () ->
            assertThat(Rationale.standard().annotate(new Document("d", text)).mentions())
                .last()
                .satisfies(m -> assertThat(m.of(text)).isEqualTo("Norco")));
  }
}

package org.rationale.gold.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdgesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Soma",
        "chronic low back pain (LBP)",
        "MTUS Chronic Pain Medical Treatment Guidelines (July 28, 2016)",
        "MTUS Opioids Treatment Guidelines (\"Tapering opioids\")",
        "ODG, \"Tapering opioids\"",
        "(L4-5) facet block",
        "Page(s): 56,113",
        "#60",
        "5%",
        ".5 mg",
        "b.i.d.",
        "Namaka et al.",
        "facet \"mediated\" pain",
        "a 2\"",
        "§ 4610.5",
        "Guidelines [revised]",
        "“Tapering opioids” topic"
      })
  void punctuationThatBelongsToALabel(String text) {
    assertThat(Edges.problems(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Soma.;ends with \".\"; leave it out",
        "-adrenergic;starts with \"-\"; leave it out",
        "pain);ends with \")\"; leave it out",
        "(pain;starts with \"(\"; leave it out",
        "(LBP);has brackets or quotes around it; leave them out",
        "\"Soma\";has brackets or quotes around it; leave them out",
        "pain (LBP],;ends with \",\"; leave it out",
        "back pain [LBP);ends with \")\"; leave it out",
        "Soma/;ends with \"/\"; leave it out",
        "Soma\";ends with \"\"\"; leave it out",
        "every day.;ends with \".\"; leave it out",
        "pain –;ends with \"–\"; leave it out"
      })
  void punctuationThatDoesNot(String text, String problem, String remedy) {
    assertThat(Edges.problems(text)).containsExactly(problem + ";" + " " + remedy.strip());
  }

  @Test
  void bothEnds() {
    assertThat(Edges.problems(",Soma,"))
        .containsExactly("starts with \",\"; leave it out", "ends with \",\"; leave it out");
  }
}

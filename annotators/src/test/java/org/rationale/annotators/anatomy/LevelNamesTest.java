package org.rationale.annotators.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rationale.annotators.Texts;
import org.rationale.annotators.text.Text;

class LevelNamesTest {

  @ParameterizedTest
  @CsvSource({
    "L4, L4",
    "L4-5, L4-L5",
    "L4-L5, L4-L5",
    "L5/S1, L5-S1",
    "c5-c6, C5-C6",
    "T11 through L5, T11-L5",
    "T11 to L2, T11-L2",
    "lumbar 4-lumbar 5, L4-L5",
    "lumbar 4- lumbar 5, L4-L5",
    "thoracic 12-lumbar 1, T12-L1",
    "lumbar 5-sacral 1, L5-S1",
    "sacral 1, S1",
    "knee, none",
    "T2-weighted, none",
    "L9, none"
  })
  void writesBothEndsOut(String words, String expected) {
    Text text = Texts.of(words);
    assertThat(LevelNames.at(text, 0, text.size()).map(LevelNames.Level::name).orElse("none"))
        .isEqualTo(expected);
  }
}

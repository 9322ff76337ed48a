package org.rationale.eval.compat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagSchemeTest {

  @ParameterizedTest
  @CsvSource({
    "CONLL, I-DRUG I-DRUG, DRUG 0-2",
    "CONLL, O I-DRUG I-DATE B-DATE, DRUG 1-2; DATE 2-3; DATE 3-4",
    "CONLL, B-DRUG I-DATE O, DRUG 0-1; DATE 1-2",
    "CONLL, S-DRUG E-DRUG I-DRUG, DRUG 0-1; DRUG 1-2; DRUG 2-3",
    "CONLL, B-DRUG L-DRUG U-DRUG, DRUG 0-2; DRUG 2-3",
    "IOB1, I-DRUG I-DRUG B-DRUG O, DRUG 0-2; DRUG 2-3",
    "IOB1, B-DRUG I-DRUG, DRUG 1-2",
    "IOB1, O B-DRUG, ''",
    "IOB1, I-DRUG B-DRUG B-DATE, DRUG 0-1",
    "IOB2, B-DRUG I-DRUG B-DRUG, DRUG 0-2; DRUG 2-3",
    "IOB2, I-DRUG I-DRUG, ''",
    "IOB2, B-DRUG I-DATE, DRUG 0-1",
    "IOE1, I-DRUG E-DRUG I-DRUG, DRUG 0-2; DRUG 2-3",
    "IOE1, I-DRUG E-DRUG O, ''",
    "IOE1, E-DRUG I-DATE, DATE 1-2",
    "IOE1, I-DRUG E-DATE, DRUG 0-1",
    "IOE2, I-DRUG E-DRUG E-DRUG, DRUG 0-2; DRUG 2-3",
    "IOE2, I-DRUG E-DATE, DATE 1-2",
    "IOE2, I-DRUG I-DRUG, ''",
    "IOBES, B-DRUG I-DRUG E-DRUG S-DATE, DRUG 0-3; DATE 3-4",
    "IOBES, B-DRUG E-DATE, ''",
    "IOBES, B-DRUG S-DRUG E-DRUG, DRUG 1-2",
    "BILOU, B-DRUG L-DRUG U-DRUG, DRUG 0-2; DRUG 2-3",
    "BILOU, I-DRUG L-DRUG, ''",
    "IOB2, B I O B, _ 0-2; _ 3-4",
  })
  void decodes(TagScheme scheme, String tags, String expected) {
    assertThat(
            scheme.decode(List.of(tags.split(" "))).stream()
                .map(m -> "%s %d-%d".formatted(m.type(), m.span().start(), m.span().end()))
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }

  @Test
  void decodesNothing() {
    assertThat(TagScheme.CONLL.decode(List.of())).isEmpty();
  }

  @Test
  void refusesTagsOfAnotherScheme() {
    assertThatThrownBy(() -> TagScheme.IOB2.decode(List.of("O", "S-DRUG")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("IOB2 has the letters OBI, but here is \"S-DRUG\"");
    assertThatThrownBy(() -> TagScheme.CONLL.decode(List.of("DRUG")))
        .hasMessageContaining("but it is \"DRUG\"");
    assertThatThrownBy(() -> TagScheme.CONLL.decode(List.of("")))
        .hasMessageContaining("but it is empty");
  }
}

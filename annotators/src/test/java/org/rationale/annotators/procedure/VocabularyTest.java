package org.rationale.annotators.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rationale.annotators.Texts;

class VocabularyTest {
  private static final Vocabulary VOCABULARY = Vocabulary.standard();

  private static Piece first(String text) {
    var tokens = Texts.of(text);
    return VOCABULARY.pieceAt(tokens, 0, tokens.size()).orElse(null);
  }

  @ParameterizedTest
  @CsvSource({
    "urine drug screens, 3, NAME, TEST",
    "X-rays, 3, NAME, IMAGING",
    "surgery, 1, HEAD, SURGERY",
    "program, 1, NOUN, TREATMENT",
    "ESIs, 1, NAME, NEEDLE",
    "facet joint, 2, COMPANY, TREATMENT",
    "diagnostic, 1, ALONG, TREATMENT",
    "fracture, 1, CONDITION, TREATMENT",
    "bundle branch block, 3, NONE, TREATMENT",
    "hemicorporectomy, 1, NAME, SURGERY",
    "sialolithotripsy, 1, NAME, SURGERY",
    "pyloroplasties, 1, NAME, SURGERY",
    "choledochoscopy, 1, NAME, TEST",
    "lymphangiogram, 1, NAME, IMAGING"
  })
  void givesTheLongestTermItsClass(String text, int length, Role role, Sort sort) {
    assertThat(first(text)).isEqualTo(new Piece(0, length, role, sort));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pt", "ot", "ESIS", "MRIS", "spurling", "CRPS", "house", "otomy", "("})
  void findsNothing(String text) {
    assertThat(first(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"paragraph", "symmetry", "milligrams", "photograph"})
  void knowsLookalikes(String text) {
    assertThat(first(text).role()).isEqualTo(Role.NONE);
  }

  @Test
  void rejectsAClassThatIsNone() {
    assertThatThrownBy(() -> TermClass.of("name surgury"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("SURGURY");
  }
}

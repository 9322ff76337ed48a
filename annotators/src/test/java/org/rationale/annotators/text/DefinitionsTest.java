package org.rationale.annotators.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rationale.annotators.Texts;

class DefinitionsTest {

  private static String longForm(String original, String abbreviation) {
    Text text = Texts.of(original);
    return text.definitions()
        .of(abbreviation)
        .map(definition -> text.string(definition.from(), definition.to()))
        .orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He has a gluteal tendon tear (GTT). | GTT | gluteal tendon tear",
        "She has GTT (gluteal tendon tear). | GTT | gluteal tendon tear",
        "A post-traumatic knee contracture (PTKC) was seen. | PTKC | post-traumatic knee contracture",
        "Use of pulsed radio wave therapy [PRWT] was asked for. | PRWT | pulsed radio wave therapy",
        "He had hyaluronate knee injections (HKIs) twice. | HKI | hyaluronate knee injections",
        "He had a hyaluronate knee injection (HKI) twice. | HKIs | hyaluronate knee injection",
        "Levels of 25-hydroxy vitamin (HV25, low) fell. | HV25 | none",
        "Levels of hydroxy vitamin 25 (HV25, low) fell. | HV25 | hydroxy vitamin 25",
        "the range of shoulder motion or movement (ROSM) is full | ROSM | range of shoulder motion or movement",
      })
  void findsTheLongFormOfAnAbbreviation(String text, String abbreviation, String longForm) {
    assertThat(longForm(text, abbreviation)).isEqualTo(longForm);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the left knee contusion (LKB)",
        "left knee contusion (lkc)",
        "left knee contusion (Lkc)",
        "left knee contusion. (LKC)",
        "old LKC left knee (LKC)",
        "left knee contusion of 2011 which was never healed at all or only in part and later (LKC)",
        "left knee contusion LKC",
        "(LKC)",
        "left knee contusion (LKC",
        "LKC (a left knee contusion)"
      })
  void findsNoneWhereTheLettersAreNotThere(String text) {
    assertThat(longForm(text, "LKC")).isEqualTo("none");
  }

  @Test
  void countsTheFirstOfTwoDefinitions() {
    assertThat(longForm("A rib strain (RS) and a real surprise (RS).", "RS"))
        .isEqualTo("rib strain");
  }

  @Test
  void readsAcrossAWrappedLineAndNotInTheBoilerplate() {
    assertThat(longForm("He has a gluteal \n\ntendon \n\ntear (GTT).", "GTT"))
        .isEqualTo("gluteal tendon tear");
    assertThat(
            longForm(
                "Request of knee evaluation (ROKE)\n\nCLINICAL CASE SUMMARY\n\nROKE is none.",
                "ROKE"))
        .isEqualTo("none");
  }

  @Test
  void givesAllInTheOrderOfTheText() {
    Text text = Texts.of("A rib strain (RS), a hip tear (HT), an ear pain (EP), a toe cut (TC).");
    assertThat(text.definitions().all())
        .extracting(definition -> text.token(definition.abbreviation()).surface())
        .containsExactly("RS", "HT", "EP", "TC");
  }

  @Test
  void isEmptyWhereNothingIsDefined() {
    assertThat(Texts.of("MRI (left) of the knee").definitions().all()).isEmpty();
    assertThat(Texts.of("").definitions().all()).isEmpty();
  }
}

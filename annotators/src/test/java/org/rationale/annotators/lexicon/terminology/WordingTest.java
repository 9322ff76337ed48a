package org.rationale.annotators.lexicon.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rationale.annotators.lexicon.terminology.Offer.Standing;
import org.rationale.annotators.text.Terms;
import org.rationale.corpus.EntityType;

class WordingTest {

  private static final Wording WORDING = new Wording(6);

  private static String against(EntityType type, String text, Standing standing) {
    Offer offer = new Offer(text, new Sort(type, ""), List.of(), Map.of(), standing);
    return WORDING.against(offer, Terms.words(text)).map(Reason::name).orElse("taken");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DRUG | 5 % | NO_LETTER",
        "DRUG | D | ONE_LETTER",
        "DIAGNOSIS | OA | TWO_LETTERS",
        "DRUG | A & D | LETTERS",
        "PROCEDURE | C and S | LETTERS",
        "DIAGNOSIS | Other and unspecified | STOP_WORDS",
        "DRUG | Balance | ORDINARY",
        "DRUG | Fresh Start | ORDINARY",
        "DIAGNOSIS | Problem | ORDINARY",
        "DRUG | Calcium | DOUBTFUL",
        "DRUG | Dextrose 5% in water | STRENGTH",
        "DRUG | ombidol 20 mg tablet | STRENGTH",
        "DRUG | Unclassified biologics | UNSPECIFIC",
        "PROCEDURE | Glucose:MCnc:Pt | NOTATION",
        "PROCEDURE | Dressing <= 48 sq in | NOTATION",
        "DIAGNOSIS | gout of a toe with a tophus | TOO_LONG"
      })
  void leavesOutNoise(EntityType type, String text, String reason) {
    assertThat(against(type, text, Standing.PUBLISHED)).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DIAGNOSIS | Pain",
        "DIAGNOSIS | Low back pain",
        "DIAGNOSIS | Heart failure",
        "DIAGNOSIS | Stroke",
        "DIAGNOSIS | CRPS",
        "PROCEDURE | Brace",
        "PROCEDURE | Hospital bed",
        "PROCEDURE | MRI",
        "DRUG | Norco",
        "DRUG | Vitamin D3 preparation",
        "DRUG | Allegra 24 Hour Allergy"
      })
  void takesWhatTextsName(EntityType type, String text) {
    assertThat(against(type, text, Standing.PUBLISHED)).isEqualTo("taken");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Balance", "Calcium", "A & D", "T3", "D"})
  void whatIsMarkedIsTaken(String text) {
    assertThat(against(EntityType.DRUG, text, Standing.MARKED)).isEqualTo("taken");
  }

  @Test
  void evenWhatIsMarkedNeedsALetter() {
    assertThat(against(EntityType.DRUG, "%", Standing.MARKED)).isEqualTo("NO_LETTER");
  }

  @Test
  void noOrdinaryWordIsALabelOfItsOwn() {
    for (String word :
        List.of(
            "pain",
            "fracture",
            "sprain",
            "brace",
            "cane",
            "crutch",
            "walker",
            "insulin",
            "aspirin",
            "surgery",
            "massage",
            "acupuncture",
            "depression",
            "anxiety",
            "insomnia",
            "stroke",
            "asthma",
            "fever",
            "cough",
            "rash",
            "seizure",
            "biopsy",
            "cast",
            "splint")) {
      assertThat(against(EntityType.DIAGNOSIS, word, Standing.PUBLISHED))
          .as(word)
          .isEqualTo("taken");
    }
  }
}

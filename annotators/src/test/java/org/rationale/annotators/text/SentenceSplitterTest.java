package org.rationale.annotators.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rationale.annotators.Texts;

class SentenceSplitterTest {

  private static List<String> sentences(String original) {
    Text text = Texts.of(original);
    return text.sentences().stream().map(s -> text.string(s.from(), s.to())).toList();
  }

  @Test
  void endsAtFullStopsWithTheirClosingQuote() {
    assertThat(sentences("He said \"no pain.\" She denied it! Did he?"))
        .containsExactly("He said \"no pain.\"", "She denied it!", "Did he?");
  }

  @Test
  void endsWhereTheBlankBehindAFullStopWasLost() {
    assertThat(sentences("shown encouraging results.\"The requesting physician agrees."))
        .containsExactly("shown encouraging results.\"", "The requesting physician agrees.");
    assertThat(sentences("The pain is worse.She denies it."))
        .containsExactly("The pain is worse.", "She denies it.");
  }

  @Test
  void goesOnBehindAbbreviations() {
    assertThat(
            sentences("MTUS, Topical Analgesics, pg. 111 applies. See ACOEM, 3rd Ed. Chapter 5."))
        .containsExactly(
            "MTUS, Topical Analgesics, pg. 111 applies.", "See ACOEM, 3rd Ed. Chapter 5.");
    assertThat(sentences("Seen by Dr. Smith vs. the agreed examiner."))
        .containsExactly("Seen by Dr. Smith vs. the agreed examiner.");
  }

  @Test
  void readsNoAsAWordAtTheEnd() {
    assertThat(sentences("The answer is no. The request fails."))
        .containsExactly("The answer is no.", "The request fails.");
  }

  @Test
  void keepsListNumbersWithTheirItems() {
    assertThat(sentences("1. Norco 10/325 mg was denied.\n2. Soma was denied."))
        .containsExactly("1. Norco 10/325 mg was denied.", "2. Soma was denied.");
  }

  @Test
  void keepsDecimalsAndSectionsWhole() {
    assertThat(sentences("Section 9792.24.2 allows 0.5 mg of it."))
        .containsExactly("Section 9792.24.2 allows 0.5 mg of it.");
  }

  @Test
  void cutsAtTheLabelsOfADeterminationInAnyLayout() {
    String oneLine =
        "CLINICAL CASE SUMMARY He has gout. IMR ISSUES, DECISIONS AND RATIONALES Ketamine cream: "
            + "Upheld Claims Administrator guideline: None. MAXIMUS guideline: MTUS page 56 "
            + "Decision rationale: Ketamine is under study.";
    List<String> expected =
        List.of(
            "He has gout.",
            "IMR ISSUES, DECISIONS AND RATIONALES",
            "Ketamine cream: Upheld",
            "Claims Administrator guideline:",
            "None.",
            "MAXIMUS guideline:",
            "MTUS page 56",
            "Decision rationale:",
            "Ketamine is under study.");
    assertThat(sentences(oneLine)).isEqualTo(expected);
    assertThat(
            sentences(oneLine.replace(" Claims", "\nClaims").replace(" Decision", " \n\nDecision")))
        .isEqualTo(expected);
  }

  @Test
  void leavesTheBoilerplateOutOfTheLabelledPart() {
    Text text = Texts.of("He/she has no affiliation.\nCLINICAL CASE SUMMARY\nShe has gout.");
    assertThat(sentences(text.view().original())).containsExactly("She has gout.");
    assertThat(text.labelledFrom()).isEqualTo(text.string().indexOf("She"));
    assertThat(text.allSentences().get(0)).isEqualTo(new Sentence(0, 7));
  }

  @Test
  void aTextThatIsNoDeterminationIsLabelledFromItsStart() {
    assertThat(sentences("The clinical case summary is short."))
        .containsExactly("The clinical case summary is short.");
  }
}

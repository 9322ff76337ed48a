package org.rationale.corpus.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rationale.corpus.SectionKind;
import org.rationale.corpus.Span;

class FixedWordsTest {

  @Test
  void headingsStandInTheOrderOfTheText() {
    String text = "Clinical Case Summary:\nPain.\nIMR DECISION(S) AND RATIONALE(S)\nTENS unit";
    assertThat(FixedWords.headings(text))
        .containsExactly(
            new FixedWords.Heading(SectionKind.CASE_SUMMARY, new Span(0, 22)),
            new FixedWords.Heading(SectionKind.ISSUES_PREAMBLE, new Span(29, 61)));
  }

  @Test
  void theSameWordsInASentenceAreNoHeading() {
    assertThat(FixedWords.headings("The reviewer wrote the following clinical case summary"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          page 127. Decision rationale:,            10
          MTUS. MAXIMUS guideline :,                6
          The Claims Administrator's guideline:,    0
          'decision rationale:',                    0
          """)
  void aLabelStartsWithItsFirstWord(String text, int start) {
    assertThat(FixedWords.labelBefore(text, text.length() - 1)).hasValue(start);
  }

  @ParameterizedTest
  @ValueSource(strings = {"There was no decision rationale:", "Diagnosis:", ":", "Rationale : :"})
  void otherColonsEndNoLabel(String text) {
    assertThat(FixedWords.labelBefore(text, text.length() - 1)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "TENS unit: Upheld Claims, 11, 17",
    "TENS unit: Partially Overturned, 11, 31",
    "TENS unit: MODIFIED., 11, 19"
  })
  void aDecisionEndsWithItsLastWord(String text, int start, int end) {
    assertThat(FixedWords.decisionAt(text, start)).hasValue(end);
  }

  @ParameterizedTest
  @ValueSource(strings = {"modified duty", "Upholding", ""})
  void noDecision(String text) {
    assertThat(FixedWords.decisionAt(text, 0)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Page 3 of 7, true",
    "- 12 -, true",
    "Final Determination Letter for IMR Case Number CM14-0012345, true",
    "Page 3 of 7 says, false"
  })
  void runningHeads(String line, boolean furniture) {
    String text = "before\n" + line + "\nbehind";
    assertThat(FixedWords.isPageFurniture(text, 7, 7 + line.length())).isEqualTo(furniture);
  }
}

package org.rationale.annotators.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rationale.annotators.Rationale;
import org.rationale.corpus.Document;
import org.rationale.corpus.EntityType;

class DateNormalizerTest {
  private static final Rationale RATIONALE = Rationale.standard();

  private static final String LETTER =
      """
      IMR Case Number: CM15-0012345
      Decision Date: 08/15/2015

      HOW THE IMR FINAL DETERMINATION WAS MADE
      The expert reviewer is licensed to practice in California.

      CLINICAL CASE SUMMARY
      %s
      """;

  private static String value(String text) {
    return RATIONALE.annotate(new Document("letter", text)).mentions().stream()
        .filter(m -> m.type().equals(EntityType.DATE))
        .map(m -> m.attributes().getOrDefault(DateNormalizer.VALUE, "none"))
        .reduce((a, b) -> a + " " + b)
        .orElse("no date");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He was seen on 8/15/15 for pain. | 2015-08-15",
        "She was born on 8/16/15 in Fresno. | 1915-08-16",
        "She was born on 3-12-58 in Fresno. | 1958-03-12",
        "He was injured on 2/29/00 in a fall. | 2000-02-29",
        "A visit of 9/26/2019 is misprinted. | 2019-09-26"
      })
  void dateNoTwoDigitYearAfterTheDetermination(String sentence, String value) {
    assertThat(value(LETTER.formatted(sentence))).isEqualTo(value);
  }
}

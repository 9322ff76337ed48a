package org.rationale.annotators.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicNamesTest {
  private final TopicNames names = new TopicNames();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Topical Analgesics | topical analgesics",
        "Facet Joint Medial Branch blocks – Therapeutic | facet joint medial branch blocks therapeutic",
        "NSAIDs, GI symptoms & cardiovascular risk | nsaids gi symptoms and cardiovascular risk",
        "MRI's (magnetic resonance imaging) | mri",
        "Magnetic resonance imaging (MRI) | mri",
        "Functional capacity evaluation (FCE) | functional capacity evaluation",
        "BCAs (barbiturate-containing analgesic agents) | barbiturate containing analgesic agents",
        "Radiography (x-rays) | radiography x rays",
        "Facet joint diagnostic blocks (injections) | facet joint diagnostic blocks injections",
        "Table 12-8 | table 12 8",
        "9792.20(e) | 9792.20 e",
        "Physical Therapy Guidelines | physical therapy",
        "Guidelines | guidelines"
      })
  void oneNameInLowerCase(String name, String expected) {
    assertThat(names.of(name)).isEqualTo(expected);
  }
}

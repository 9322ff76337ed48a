package org.rationale.annotators.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rationale.corpus.Document;

class DictionaryTest {

  private static final Dictionary DICTIONARY = Dictionary.standard();

  private static List<String> found(String text) {
    return DICTIONARY.annotate(new Document("d", text)).mentions().stream()
        .map(m -> m.type() + "." + m.kind() + " " + m.span().start() + " " + m.of(text))
        .toList();
  }

  @Test
  void theLongestTermWinsWhateverTheLayout() {
    assertThat(found("Norco 10/325 mg on 3/11/2013 for complex regional \n\npain syndrome"))
        .containsExactly(
            "DRUG.brand 0 Norco", "DIAGNOSIS.disorder 33 complex regional \n\npain syndrome");
  }

  @Test
  void noGrammarJoinsASiteToItsCondition() {
    assertThat(found("severe low back pain")).containsExactly("DIAGNOSIS.finding 16 pain");
  }

  @Test
  void someTermsCountInCapitalsOnly() {
    assertThat(found("DM, and dm")).containsExactly("DIAGNOSIS.disorder 0 DM");
  }

  @Test
  void whatStandsAheadOfTheLabelledPartIsLeftOut() {
    assertThat(found("MTUS\n\nCLINICAL CASE SUMMARY\n\nphysical therapy, per MTUS"))
        .containsExactly("PROCEDURE.treatment 29 physical therapy", "CITATION.short 51 MTUS");
  }
}

package org.rationale.annotators.drug;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LowerChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rationale.annotators.lexicon.Entry;

class SpellingTest {
  private static final Spelling SPELLING =
      Spelling.of(
          List.of(
              new Entry("Gralise", "brand", "gabapentin"),
              new Entry("gabapentin", "ingredient", ""),
              new Entry("cyclobenzaprine", "ingredient", ""),
              new Entry("Soma", "brand", "carisoprodol"),
              new Entry("iron", "ingredient?", ""),
              new Entry("statin", "class", "")));

  @ParameterizedTest
  @CsvSource({
    "gralice, gralise, brand",
    "garlise, gralise, brand",
    "gabapentine, gabapentin, ingredient",
    "gabapnetin, gabapentin, ingredient",
    "cyclobenzaprin, cyclobenzaprine, ingredient",
    "cyclobezaprin, cyclobenzaprine, ingredient",
    "zorbiprazole, '', ingredient",
    "lumotriptan, '', ingredient"
  })
  void findsTheNameMeant(String word, String name, String kind) {
    assertThat(SPELLING.of(word))
        .hasValueSatisfying(
            entry -> {
              assertThat(entry.term()).isEqualTo(name);
              assertThat(entry.kind()).isEqualTo(kind);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "some",
        "soms",
        "stating",
        "station",
        "irons",
        "cyclobenzene",
        "gaba",
        "april",
        "program",
        "cyclo-benzaprin",
        "gralise2",
        "ability",
        ""
      })
  void leavesOtherWordsAlone(String word) {
    assertThat(SPELLING.of(word)).isEmpty();
  }

  @Property(tries = 500)
  void answersEveryWord(@ForAll @LowerChars @StringLength(max = 30) String word) {
    assertThat(SPELLING.of(word))
        .satisfiesAnyOf(
            found -> assertThat(found).isEmpty(),
            found -> assertThat(found.orElseThrow().kind()).isIn("brand", "ingredient", "class"));
  }
}

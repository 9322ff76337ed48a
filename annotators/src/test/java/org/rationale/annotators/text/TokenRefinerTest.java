package org.rationale.annotators.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rationale.annotators.Texts;

class TokenRefinerTest {

  private static List<String> norms(String text) {
    return Texts.of(text).tokens().stream().map(Token::norm).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "50mcg | 50 mcg",
        "5% cream 60 gr | 5 % cream 60 gr",
        "Norco 10/325 mg #60 | norco 10 / 325 mg # 60",
        "L4-5, L5-S1 | l4 - 5 , l5 - s1",
        "T11-L5 | t11 - l5",
        "mg/kg/hr | mg / kg / hr",
        "Page(s): 56,113 | page ( s ) : 56,113",
        "pg. 111 | pg . 111",
        "e.g. Soma | e.g soma",
        "q6h prn | q6h prn",
        "2x3 | 2 x3",
        "3rd Edition | 3rd edition",
        "Tinel's test | tinel 's test",
        "Tinel’s test | tinel 's test",
        "s/p fusion | s / p fusion",
        "0.5 mg | 0.5 mg",
        ".5 mg, .025% | .5 mg , .025 %",
        "20/12.5 mg and 800/26.6mg | 20 / 12.5 mg and 800 / 26.6 mg",
        "50,000 units #60,2 refills | 50,000 units # 60 , 2 refills",
        "Lyrica75mg#60 | lyrica 75 mg # 60",
        "therapy12 sessions | therapy 12 sessions",
        "Soma350 | soma 350",
        "H2blockers, L5fusion | h2 blockers , l5 fusion",
        "x6weeks for6 days | x6 weeks for 6 days",
        "SGLT2 T12 B12 | sglt2 t12 b12",
        "9792.24.2 | 9792.24.2",
        "strain/sprain | strain / sprain",
        "blocks – Therapeutic | blocks - therapeutic"
      })
  void cutsIntoTheUnitsOfTerms(String text, String expected) {
    assertThat(String.join(" ", norms(text))).isEqualTo(expected);
  }

  @Property
  void tokensAreTrimmedInOrderAndInsideTheText(@ForAll String original) {
    Text text = Texts.of(original);
    int last = 0;
    for (Token token : text.tokens()) {
      assertThat(token.start()).isGreaterThanOrEqualTo(last);
      assertThat(token.surface())
          .isEqualTo(text.string().substring(token.start(), token.end()))
          .doesNotContainAnyWhitespaces();
      last = token.end();
    }
  }
}

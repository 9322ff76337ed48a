package org.rationale.gold.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FullDateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "July 28, 2016",
        "28th of July 2016",
        "5/21/2015",
        "10-13-16",
        "2016-07-28",
        "1013-2016",
        "0105-2017",
        "March 11,\n2013"
      })
  void dayMonthAndYear(String text) {
    assertThat(FullDate.is(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016", "July 2016", "August of 2010", "07/2016", "July 28", "98-99"})
  void less(String text) {
    assertThat(FullDate.is(text)).isFalse();
  }
}

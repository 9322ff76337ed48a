package org.rationale.annotators.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rationale.annotators.Texts;
import org.rationale.annotators.text.Text;

class UpdateDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "08/22/2014 | 2014-08-22",
        "11/3/16 | 2016-11-03",
        "12-21-16 | 2016-12-21",
        "2016-12-21 | 2016-12-21",
        "July 28, 2016 | 2016-07-28",
        "May 2015 | 2015-05",
        "5/2015 | 2015-05",
        "2011 | 2011",
        "13/45/2011 | ''",
        "version 21.0 | ''",
        "11 | ''",
        "March | ''"
      })
  void isoAsPreciseAsTheText(String date, String expected) {
    Text text = Texts.of(date);
    assertThat(UpdateDate.read(text, 0, text.size())).isEqualTo(expected);
  }
}

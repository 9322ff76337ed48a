package org.rationale.annotators.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarDateTest {

  @ParameterizedTest
  @CsvSource({
    "2016, 11, 8, 2016-11-08",
    "2016, 11, 0, 2016-11",
    "2016, 0, 0, 2016",
    "16, 2, 29, 2016-02-29",
    "98, 2, 1, 1998-02-01",
    "49, 1, 1, 2049-01-01",
    "50, 1, 1, 1950-01-01",
    "2016, 13, 10, 2016-10-13"
  })
  void isAsPreciseAsWhatIsGiven(int year, int month, int day, String value) {
    assertThat(CalendarDate.of(year, month, day).orElseThrow().value()).isEqualTo(value);
  }

  @Test
  void hasNoValueWithoutAYearOrForADayThatIsNone() {
    assertThat(CalendarDate.of(0, 11, 8).orElseThrow().value()).isEmpty();
    assertThat(CalendarDate.of(2015, 2, 29).orElseThrow().value()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2016, 13, 32",
    "2016, 14, 14",
    "16, 13, 10",
    "2016, 1, 32",
    "2050, 1, 1",
    "1899, 1, 1"
  })
  void isNothingWhereTheNumbersAreNoDate(int year, int month, int day) {
    assertThat(CalendarDate.of(year, month, day)).isEmpty();
  }
}

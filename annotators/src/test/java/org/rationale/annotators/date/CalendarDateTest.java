package org.rationale.annotators.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
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
    "0, 3, 31, 2000-03-31",
    "30, 1, 1, 2030-01-01",
    "31, 1, 1, 1931-01-01",
    "2016, 13, 10, 2016-10-13"
  })
  void isAsPreciseAsWhatIsGiven(int year, int month, int day, String value) {
    assertThat(CalendarDate.of(year, month, day).orElseThrow().value(Optional.empty()))
        .isEqualTo(value);
  }

  @Test
  void hasNoValueWithoutAYearOrForADayThatIsNone() {
    assertThat(CalendarDate.of(CalendarDate.NO_YEAR, 11, 8).orElseThrow().value(Optional.empty()))
        .isEmpty();
    assertThat(CalendarDate.of(2015, 2, 29).orElseThrow().value(Optional.empty())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "15, 8, 14, 2015-08-14",
    "15, 8, 15, 2015-08-15",
    "15, 8, 16, 1915-08-16",
    "15, 8, 0, 2015-08",
    "15, 9, 0, 1915-09",
    "15, 0, 0, 2015",
    "16, 0, 0, 1916",
    "59, 2, 1, 1959-02-01",
    "2016, 1, 1, 2016-01-01"
  })
  void takesTheCenturyThatIsNotAfterTheDetermination(int year, int month, int day, String value) {
    Optional<LocalDate> written = Optional.of(LocalDate.of(2015, 8, 15));
    assertThat(CalendarDate.of(year, month, day).orElseThrow().value(written)).isEqualTo(value);
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

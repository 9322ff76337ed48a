package org.rationale.annotators.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GarbledYearTest {

  @ParameterizedTest
  @CsvSource({"216, 2016", "215, 2015", "20166, 2016", "22016, 2016", "20016, 0", "198, 0"})
  void isRepairedWhereOneYearCanBeMeant(String digits, int year) {
    assertThat(GarbledYear.repaired(digits)).isEqualTo(year == 0 ? CalendarDate.NO_YEAR : year);
  }

  @ParameterizedTest
  @ValueSource(strings = {"201", "206", "116", "20116", "2116", "16", "12345"})
  void isLeftAloneWhereNoneOrSeveralCan(String digits) {
    assertThat(GarbledYear.repaired(digits)).isEqualTo(CalendarDate.NO_YEAR);
  }
}

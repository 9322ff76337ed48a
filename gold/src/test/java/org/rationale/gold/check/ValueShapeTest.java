package org.rationale.gold.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueShapeTest {

  @ParameterizedTest
  @ValueSource(strings = {"2010", "2010-08", "2010-08-31", "2012-02-29", "1999-12-01"})
  void datesOfTheCalendar(String value) {
    assertThat(ValueShape.DATE.fits(value)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "12",
        "2010-13",
        "2010-00",
        "2010-8",
        "2010-31",
        "10-08-31",
        "2010-08-32",
        "2010-08-00",
        "2015-02-29",
        "2010-06-31",
        "2010-08-31 ",
        "2010/08/31",
        "20100831",
        "August",
        "2010-08-3"
      })
  void otherDates(String value) {
    assertThat(ValueShape.DATE.fits(value)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ketamine",
        "acetaminophen + hydrocodone",
        "ankle + foot",
        "x-ray",
        "complex regional pain syndrome 1 + complex regional pain syndrome 2"
      })
  void lists(String value) {
    assertThat(ValueShape.NAMES.fits(value)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Ketamine",
        "hydrocodone + acetaminophen",
        "ankle + ankle",
        "ankle+foot",
        "ankle + ",
        " ankle",
        "low  back",
        "ankle +  foot"
      })
  void otherLists(String value) {
    assertThat(ValueShape.NAMES.fits(value)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "56,113", "56,98-99,111-113"})
  void pages(String value) {
    assertThat(ValueShape.PAGES.fits(value)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0",
        "056",
        "113,56",
        "56,56",
        "56,57",
        "56, 113",
        "111-113,112",
        "113-111",
        "56-56",
        "111-",
        "56,",
        "page 56",
        "98–99"
      })
  void otherPages(String value) {
    assertThat(ValueShape.PAGES.fits(value)).isFalse();
  }

  @Test
  void namesInTheSchema() {
    assertThat(ValueShape.of("=date")).contains(ValueShape.DATE);
    assertThat(ValueShape.of("=names")).contains(ValueShape.NAMES);
    assertThat(ValueShape.of("=pages")).contains(ValueShape.PAGES);
    assertThat(ValueShape.of("date")).isEqualTo(Optional.empty());
  }
}

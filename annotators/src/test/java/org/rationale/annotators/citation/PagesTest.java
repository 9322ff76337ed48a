package org.rationale.annotators.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rationale.annotators.Texts;
import org.rationale.annotators.text.Text;

class PagesTest {

  private static String pages(String numbers) {
    Text text = Texts.of(numbers);
    return Pages.read(text, 0, text.size()).toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "127 | 127",
        "56,113 | 56,113",
        "113, 56 | 56,113",
        "98-99 | 98-99",
        "98-9 | 98-99",
        "111-13 | 111-113",
        "303 to 305 | 303-305",
        "49 and 51 | 49,51",
        "49, 50 | 49-50",
        "76-80,124 | 76-80,124",
        "78-80, 79-82, 81 | 78-82",
        "60 of 127 | 60",
        "305-303 | 303,305",
        "56-56 | 56",
        "1234567 | ''",
        "9.5 | ''",
        "none | ''"
      })
  void sortedDistinctAndMerged(String numbers, String expected) {
    assertThat(pages(numbers)).isEqualTo(expected);
  }

  @Property(tries = 200)
  void holdsEveryPageOnceInAnyOrder(
      @ForAll @Size(min = 1, max = 12) Set<@IntRange(min = 1, max = 400) Integer> pages) {
    String listed = pages.stream().map(String::valueOf).collect(Collectors.joining(", "));
    List<Pages.Range> ranges = Pages.read(Texts.of(listed), 0, Texts.of(listed).size()).ranges();
    assertThat(
            ranges.stream().flatMapToInt(r -> IntStream.rangeClosed(r.first(), r.last())).boxed())
        .containsExactlyElementsOf(pages.stream().sorted().toList());
    for (int i = 1; i < ranges.size(); i++) {
      assertThat(ranges.get(i).first()).isGreaterThan(ranges.get(i - 1).last() + 1);
    }
  }
}

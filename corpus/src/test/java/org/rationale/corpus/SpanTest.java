package org.rationale.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

  @ParameterizedTest
  @CsvSource({"-1, 3", "2, 2", "5, 4"})
  void refusesWhatIsNoRange(int start, int end) {
    assertThatThrownBy(() -> new Span(start, end))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("start is " + start)
        .hasMessageContaining("end is " + end);
  }

  @Test
  void spansThatOnlyTouchDoNotOverlap() {
    assertThat(new Span(0, 4).overlaps(new Span(4, 8))).isFalse();
    assertThat(new Span(0, 5).overlaps(new Span(4, 8))).isTrue();
    assertThat(new Span(0, 5).overlapLength(new Span(4, 8))).isEqualTo(1);
  }

  @Test
  void theLongerOfTwoThatStartTogetherComesFirst() {
    List<Span> spans = new ArrayList<>(List.of(new Span(3, 4), new Span(0, 2), new Span(0, 9)));
    spans.sort(Span.ORDER);
    assertThat(spans).containsExactly(new Span(0, 9), new Span(0, 2), new Span(3, 4));
  }

  @Test
  void coversWhatStandsBetweenItsEnds() {
    assertThat(new Span(10, 14).of("TENS unit Soma 350 mg")).isEqualTo("Soma");
    assertThat(new Span(0, 9).contains(new Span(5, 9))).isTrue();
    assertThat(new Span(0, 9).contains(new Span(5, 10))).isFalse();
  }

  @Property
  void overlapIsSymmetricAndAgreesWithItsLength(
      @ForAll @IntRange(max = 40) int a,
      @ForAll @IntRange(min = 1, max = 20) int aLength,
      @ForAll @IntRange(max = 40) int b,
      @ForAll @IntRange(min = 1, max = 20) int bLength) {
    Span one = new Span(a, a + aLength);
    Span other = new Span(b, b + bLength);
    int shared = 0;
    for (int i = 0; i < 60; i++) {
      shared += i >= a && i < a + aLength && i >= b && i < b + bLength ? 1 : 0;
    }
    assertThat(one.overlapLength(other)).isEqualTo(shared).isEqualTo(other.overlapLength(one));
    assertThat(one.overlaps(other)).isEqualTo(shared > 0);
    assertThat(one.contains(other)).isEqualTo(shared == other.length());
  }
}

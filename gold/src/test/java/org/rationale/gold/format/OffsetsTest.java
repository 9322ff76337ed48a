package org.rationale.gold.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class OffsetsTest {

  private static final String TEXT = "é💊\r\nx";

  @Test
  void codePoints() {
    Offsets offsets = OffsetUnit.CODE_POINT.of(TEXT);

    assertThat(offsets.length()).isEqualTo(5);
    assertThat(offsets.toUnit(3)).isEqualTo(2);
    assertThat(offsets.toPosition(4)).hasValue(5);
    assertThat(offsets.toPosition(6)).isEmpty();
    assertThat(offsets.toPosition(-1)).isEmpty();
  }

  @Test
  void bytes() {
    Offsets offsets = OffsetUnit.UTF_8.of(TEXT);

    assertThat(offsets.length()).isEqualTo(9);
    assertThat(offsets.toUnit(1)).isEqualTo(2);
    assertThat(offsets.toUnit(3)).isEqualTo(6);
    assertThat(offsets.toPosition(3)).as("in the middle of 💊").isEmpty();
  }

  @Test
  void halfACharacterHasNoOffset() {
    assertThatThrownBy(() -> OffsetUnit.UTF_16.of(TEXT).toUnit(2))
        .hasMessage(
            "position 2 is outside the text, which has 6 UTF-16 positions, or between the two halves"
                + " of a character");
    assertThatThrownBy(() -> OffsetUnit.CODE_POINT.of(TEXT).toUnit(7))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void countLikeTheLibrary(@ForAll String text) {
    int[] codePoints = text.codePoints().toArray();

    assertThat(OffsetUnit.CODE_POINT.of(text).length()).isEqualTo(codePoints.length);
    assertThat(OffsetUnit.UTF_16.of(text).length()).isEqualTo(text.length());
    assertThat(OffsetUnit.UTF_8.of(text).length())
        .isEqualTo(text.getBytes(StandardCharsets.UTF_8).length);
  }

  @Property
  void thereAndBack(@ForAll String text) {
    for (OffsetUnit unit : OffsetUnit.values()) {
      Offsets offsets = unit.of(text);
      for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
        assertThat(offsets.toPosition(offsets.toUnit(i))).hasValue(i);
      }
    }
  }
}

package org.rationale.gold.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.rationale.corpus.Span;

class LayoutTest {

  @Test
  void oneTestOfWhiteSpaceFindsWhatTheExpressionFinds() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      assertThat(Layout.isWhiteSpace((char) c))
          .as("U+%04X", c)
          .isEqualTo(Layout.WHITE_SPACE.matcher(Character.toString(c)).matches());
    }
  }

  @Test
  void aSpanIsTrimmedWhereBothItsEndsAreVisible() {
    String text = " Soma\u00A0350 ";

    assertThat(Layout.isTrimmed(new Span(1, 5), text)).isTrue();
    assertThat(Layout.isTrimmed(new Span(1, 6), text)).isFalse();
    assertThat(Layout.isTrimmed(new Span(0, 5), text)).isFalse();
    assertThat(Layout.isTrimmed(new Span(1, 9), text)).isTrue();
  }

  @Test
  void bytesOfUtf8AreCountedAsTheyAreWritten() {
    for (int c = 1; c <= Character.MAX_CODE_POINT; c += 37) {
      if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
        String text = Character.toString(c);
        assertThat(OffsetUnit.UTF_8.of(text).length())
            .as("U+%04X", c)
            .isEqualTo(text.getBytes(StandardCharsets.UTF_8).length);
      }
    }
  }
}

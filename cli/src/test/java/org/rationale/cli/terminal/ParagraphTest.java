package org.rationale.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphTest {

  @Test
  void breaksLinesBetweenWords() {
    assertThat(Paragraph.lines("  Ten\nsessions of  therapy ", 11))
        .containsExactly("Ten", "sessions of", "therapy");
  }

  @Test
  void aLongWordStandsAlone() {
    assertThat(Paragraph.lines("no cyclobenzaprine then", 8))
        .containsExactly("no", "cyclobenzaprine", "then");
  }

  @Test
  void aLineIsNeverWiderThanOneCanRead() {
    assertThat(Paragraph.lines("word ".repeat(50), 500))
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
  }
}

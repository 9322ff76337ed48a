package org.rationale.eval.errors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rationale.corpus.Span;

class SentencesTest {

  private static String around(String text, String words) {
    int start = text.indexOf(words);
    return new Sentences(text).around(new Span(start, start + words.length())).of(text);
  }

  @Test
  void findsTheSentenceAcrossWrappedLines() {
    String text = "He was seen. The pain in his \n\nleft knee is \n\nworse. Norco was given.";
    assertThat(around(text, "left knee")).isEqualTo("The pain in his \n\nleft knee is \n\nworse.");
    assertThat(around(text, "Norco")).isEqualTo("Norco was given.");
  }

  @Test
  void takesAllSentencesThatTheSpanTouches() {
    String text = "It is so. See pg. Three of it. The end.";
    assertThat(around(text, "pg. Three")).isEqualTo("See pg. Three of it.");
  }

  @Test
  void cutsWhatIsTooLongBetweenWords() {
    String text = "word ".repeat(1000) + "Soma " + "word ".repeat(1000);
    String cut = around(text, "Soma");
    assertThat(cut).hasSizeBetween(450, 490).startsWith("word ").endsWith(" word");
  }

  @Test
  void cutsWhatHasNoBlankWithoutSplittingACharacter() {
    for (String before : new String[] {"", "x"}) {
      String text = before + "😀".repeat(1000) + "Soma" + before + "😀".repeat(1000);
      String cut = around(text, "Soma");
      assertThat(cut.codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF)).isEmpty();
      assertThat(cut).hasSizeBetween(480, 490);
    }
  }

  @Test
  void readsATextWithoutEnd() {
    assertThat(around("Soma", "Soma")).isEqualTo("Soma");
    assertThat(around("\n\n Soma \n\n", "Soma")).isEqualTo("Soma");
  }
}

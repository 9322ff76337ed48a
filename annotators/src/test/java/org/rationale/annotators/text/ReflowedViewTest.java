package org.rationale.annotators.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.rationale.corpus.Span;

class ReflowedViewTest {
  private static final String PRINTED =
      """
      The current diagnoses include reflex sympathetic dystrophy and gout, for which the applicant
      was seen. The applicant has used a stellate ganglion block with relief that lasted for four
      months.
      Physical therapy, 12 sessions: Upheld
      Claims Administrator guideline: Decision based on MTUS Chronic Pain Treatment Guidelines
      Page(s): 98-99.
      """;

  private static final String REFLOWED =
      """
      The current diagnoses include reflex sympathetic dystrophy and gout, for which the applicant \
      was seen. The applicant has used a stellate ganglion block with relief that lasted for four \
      months.
      Physical therapy, 12 sessions: Upheld
      Claims Administrator guideline: Decision based on MTUS Chronic Pain Treatment Guidelines \
      Page(s): 98-99.""";

  @Test
  void joinsWrappedLinesAndKeepsParagraphs() {
    assertThat(ReflowedView.of(PRINTED).text()).isEqualTo(REFLOWED);
  }

  @Test
  void readsDoubleSpacedTextAlike() {
    assertThat(ReflowedView.of(PRINTED.replace("\n", " \n\n")).text()).isEqualTo(REFLOWED);
  }

  @Test
  void readsOneParagraphPerLineAlike() {
    assertThat(ReflowedView.of(REFLOWED).text()).isEqualTo(REFLOWED);
  }

  @Test
  void joinsASentenceOverAPageBreak() {
    String broken = PRINTED.replace("four\n", "four\n\n\f");
    assertThat(ReflowedView.of(broken).text()).isEqualTo(REFLOWED);
  }

  @Test
  void leavesPageFurnitureOut() {
    String furnished =
        PRINTED.replace(
            "four\n", "four\nFinal Determination Letter for IMR Case Number CM16-0123456 3\n");
    assertThat(ReflowedView.of(furnished).text()).isEqualTo(REFLOWED);
  }

  @Test
  void readsWindowsLineEndsAlike() {
    assertThat(ReflowedView.of(PRINTED.replace("\n", "\r\n")).text()).isEqualTo(REFLOWED);
  }

  @Test
  void closesTheGapBehindAHyphenButNotASuspendedOne() {
    assertThat(ReflowedView.of("non- controlled studies of low- and mid-back pain").text())
        .isEqualTo("non-controlled studies of low- and mid-back pain");
  }

  @Test
  void mapsASpanOverALineBreakBack() {
    ReflowedView view = ReflowedView.of(PRINTED);
    int start = view.text().indexOf("four months");
    Span original = view.toOriginal(new Span(start, start + "four months".length()));
    assertThat(original.of(PRINTED)).isEqualTo("four\nmonths");
    assertThat(view.fromOriginal(original.start())).isEqualTo(start);
  }

  @Test
  void anEmptyTextHasAnEmptyView() {
    assertThat(ReflowedView.of("").text()).isEmpty();
    assertThat(ReflowedView.of(" \n\f\n ").text()).isEmpty();
  }

  @Property
  void everyVisibleCharacterOfTheViewIsTheOriginalOne(
      @ForAll @Chars({' ', '\n', '-', '.', '\f', '\r'}) @CharRange(from = 'a', to = 'e')
          String original) {
    ReflowedView view = ReflowedView.of(original);
    for (int i = 0; i < view.text().length(); i++) {
      char c = view.text().charAt(i);
      if (c != ' ' && c != '\n') {
        Span span = view.toOriginal(new Span(i, i + 1));
        assertThat(original.charAt(span.start())).isEqualTo(c);
        assertThat(view.fromOriginal(span.start())).isEqualTo(i);
      }
    }
    assertThat(view.text().replaceAll("[ \n]", "")).isEqualTo(original.replaceAll("[ \n\f\r]", ""));
    assertThat(view.text()).isEqualTo(view.text().strip());
  }
}

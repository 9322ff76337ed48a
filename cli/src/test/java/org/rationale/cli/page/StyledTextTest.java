package org.rationale.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.rationale.cli.page.Style.Weight;
import org.rationale.cli.page.StyledText.Run;
import org.rationale.corpus.EntityType;

class StyledTextTest {

  private static final Style DRUG = Style.PLAIN.in(EntityType.DRUG);

  private static List<String> wrapped(String text, int width) {
    return new StyledText().append(text).wrapped(width).stream().map(StyledText::text).toList();
  }

  @Test
  void linesBreakAtTheLastBlankThatFits() {
    assertThat(wrapped("Soma 350 mg twice daily", 11))
        .containsExactly("Soma 350 mg", "twice daily");
    assertThat(wrapped("Soma 350 mg twice daily", 10))
        .containsExactly("Soma 350", "mg twice", "daily");
  }

  @Test
  void lineFeedsAndEmptyLinesStay() {
    assertThat(wrapped("one\n\ntwo three\n", 5)).containsExactly("one", "", "two", "three", "");
  }

  @Test
  void aWordThatIsLongerThanALineIsCut() {
    assertThat(wrapped("electroencephalography of", 10))
        .containsExactly("electroenc", "ephalograp", "hy of");
  }

  @Test
  void aCharacterOfTwoHalvesCountsOnceAndIsNeverCut() {
    assertThat(wrapped("😀😀😀😀", 3)).containsExactly("😀😀😀", "😀");
  }

  @Test
  void aMentionThatWrapsKeepsItsStyleOnBothLines() {
    StyledText text = new StyledText().append("had ").append("muscle relaxants", DRUG).append(".");
    assertThat(text.wrapped(10).stream().map(StyledText::runs))
        .containsExactly(
            List.of(new Run("had ", Style.PLAIN), new Run("muscle", DRUG)),
            List.of(new Run("relaxants", DRUG), new Run(".", Style.PLAIN)));
  }

  @Test
  void restylingChangesTheRangeOnly() {
    StyledText text = new StyledText().append("TENS unit: Upheld");
    text.restyle(0, 9, s -> s.with(Weight.BOLD));
    assertThat(text.runs())
        .containsExactly(
            new Run("TENS unit", Style.PLAIN.with(Weight.BOLD)), new Run(": Upheld", Style.PLAIN));
  }

  @Property
  void nothingIsLostAndNoLineIsTooLong(
      @ForAll @CharRange(from = 'a', to = 'd') @net.jqwik.api.constraints.Chars({' ', '\n'})
          String text,
      @ForAll @IntRange(min = 1, max = 30) int width) {
    List<String> lines = wrapped(text, width);
    assertThat(lines).allMatch(line -> line.length() <= width);
    assertThat(String.join("", lines).replace(" ", ""))
        .isEqualTo(text.replace(" ", "").replace("\n", ""));
  }
}

package org.rationale.annotators.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rationale.annotators.Texts;

class WordSetTest {

  private static boolean[] has(WordSet set, String text) {
    boolean[] has = new boolean[3];
    Text tokens = Texts.of(text);
    for (int i = 0; i < has.length; i++) {
      has[i] = set.has(tokens.token(i));
    }
    return has;
  }

  @Test
  void hasItsWordsWithANumberOrWithout() {
    WordSet set = WordSet.of("knee", "zwieback");
    assertThat(has(set, "Knee Zwieback shoulder")).containsExactly(true, true, false);
    assertThat(has(set, "knees zwiebacks zebra")).containsExactly(false, false, false);
    assertThat(set.words()).containsExactlyInAnyOrder("knee", "zwieback");
  }

  @Test
  void mayHaveNone() {
    assertThat(has(WordSet.of(), "a knee zwieback")).containsExactly(false, false, false);
  }
}

package org.rationale.annotators.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AffixesTest {
  private static final List<Entry> ENTRIES =
      List.of(new Entry("ilio", "a", ""), new Entry("il", "b", ""), new Entry("itis", "c", ""));

  @Test
  void findsTheLongestBeginningWithinALimit() {
    Affixes beginnings = Affixes.beginnings(ENTRIES);
    assertThat(beginnings.longest("iliotibial", 8).map(Entry::kind)).contains("a");
    assertThat(beginnings.longest("iliotibial", 3).map(Entry::kind)).contains("b");
    assertThat(beginnings.longest("arthritis", 9)).isEmpty();
  }

  @Test
  void findsTheLongestEnding() {
    Affixes endings = Affixes.endings(ENTRIES);
    assertThat(endings.longest("arthritis", 7).map(Entry::kind)).contains("c");
    assertThat(endings.longest("itis", 3)).isEmpty();
    assertThat(endings.longest("iliotibial", 9)).isEmpty();
  }

  @Test
  void countsTheFirstOfTwoRowsForOne() {
    List<Entry> twice = List.of(new Entry("ilio", "a", ""), new Entry("ilio", "b", ""));
    assertThat(Affixes.beginnings(twice).longest("iliotibial", 8).map(Entry::kind)).contains("a");
    assertThat(Affixes.endings(twice).longest("sacroilio", 8).map(Entry::kind)).contains("a");
  }
}

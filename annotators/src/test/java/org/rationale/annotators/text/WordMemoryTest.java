package org.rationale.annotators.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rationale.annotators.Texts;

class WordMemoryTest {
  @Test
  void asksOnceForAWordWithANumberAndEveryTimeForAnother() {
    List<String> asked = new ArrayList<>();
    WordMemory<Integer> lengths =
        new WordMemory<>(
            token -> {
              asked.add(token.norm());
              return token.norm().length();
            });
    List<Integer> said =
        Texts.of("Knee zwieback KNEE zwieback pain").tokens().stream().map(lengths::of).toList();
    assertThat(said).containsExactly(4, 8, 4, 8, 4);
    assertThat(asked).containsExactly("knee", "zwieback", "zwieback", "pain");
  }
}

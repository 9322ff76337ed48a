package org.rationale.annotators.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rationale.annotators.Texts;
import org.rationale.annotators.text.Text;

class LexiconTest {
  private static final Lexicon TERMS =
      Lexicon.of(
          List.of(
              new Entry("x-ray", "test", ""),
              new Entry("Spurling's test", "test", ""),
              new Entry("biopsy", "test", ""),
              new Entry("reflex sympathetic dystrophy", "disorder", "CRPS I"),
              new Entry("reflex", "sign", "")));

  private static List<String> found(String original) {
    Text text = Texts.of(original);
    return TERMS.scan(text, 0, text.size()).stream()
        .map(hit -> text.string(hit.from(), hit.to()) + "=" + hit.entry().term())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "X-rays of the spine, X-rays=x-ray",
    "an x ray, x ray=x-ray",
    "two biopsies, biopsies=biopsy",
    "Spurling test, Spurling test=Spurling's test",
    "Spurling’s tests, Spurling’s tests=Spurling's test",
    "REFLEX SYMPATHETIC DYSTROPHY, REFLEX SYMPATHETIC DYSTROPHY=reflex sympathetic dystrophy"
  })
  void foldsCaseHyphensPossessivesAndPlurals(String text, String expected) {
    assertThat(found(text)).containsExactly(expected);
  }

  @Test
  void takesTheLongestTerm() {
    assertThat(found("reflex sympathetic dystrophy, reflex sympathetic"))
        .containsExactly(
            "reflex sympathetic dystrophy=reflex sympathetic dystrophy", "reflex=reflex");
  }

  @Test
  void findsATermOverALineBreak() {
    assertThat(found("He has reflex \n\nsympathetic dystrophy"))
        .containsExactly("reflex sympathetic dystrophy=reflex sympathetic dystrophy");
  }

  @Test
  void doesNotFindATermInsideAWord() {
    assertThat(found("reflexology and x-rayed")).isEmpty();
  }
}

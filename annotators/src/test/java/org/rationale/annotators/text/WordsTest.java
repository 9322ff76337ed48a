package org.rationale.annotators.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rationale.annotators.Texts;

class WordsTest {
  private static final Path LISTS = Path.of("src/main/resources/org/rationale/annotators");

  private static Token only(String text) {
    return Texts.of(text).token(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"knee", "KNEE", "Knees", "ibuprofen", "(", "'s", "\u00b5g", "\u00a7", "p.o."})
  void aWordOfTheListsHasANumberHoweverItIsWritten(String written) {
    Token token = only(written);
    assertThat(token.number()).isEqualTo(Words.number(token.norm())).isNotEqualTo(Words.OTHER);
    assertThat(token.norm()).isEqualTo(TokenRefiner.normalize(written));
    assertThat(token.surface()).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zwieback", "Zwieb\u00e4cke", "98765.4", "\u00b6"})
  void anotherWordHasNone(String written) {
    assertThat(only(written).number()).isEqualTo(Words.OTHER);
    assertThat(only(written).norm()).isEqualTo(TokenRefiner.normalize(written));
  }

  @Test
  void namesEveryListButThoseOfImportsAndOfThePipeline() throws IOException {
    List<String> lists;
    try (Stream<Path> files = Files.walk(LISTS)) {
      lists =
          files
              .map(file -> LISTS.relativize(file).toString().replace('\\', '/'))
              .filter(name -> name.endsWith(".tsv") && !name.startsWith("text/"))
              .filter(name -> !name.matches("(?:corenlp|dictionary|lexicon)/.*"))
              .toList();
    }
    assertThat(Words.lists())
        .as("add a new list to text/word-lists.tsv")
        .containsExactlyInAnyOrderElementsOf(lists);
  }
}

package org.rationale.annotators.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rationale.annotators.lexicon.Entry;
import org.rationale.annotators.lexicon.LexiconReader;
import org.rationale.annotators.text.Terms;

class CitationWordListsTest {

  @ParameterizedTest
  @CsvSource({
    "field-words.tsv, opens closes statement based lists form",
    "sources.tsv, guideline institution literature journal law web",
    "parts.tsv, title chapter head division stop",
    "locators.tsv, page chapter table section edition ordinal updated version course",
    "fillers.tsv, filler folded topic",
    "topic-names.tsv, topic",
    "section-names.tsv, ''",
    "usual.tsv, edition year number",
    "no-authors.tsv, ''"
  })
  void everyRowHasAKnownKindAndATermOfItsOwn(String resource, String kinds) {
    List<Entry> rows = LexiconReader.read(CitationWords.class, resource);
    Set<String> known = Set.of(kinds.split(" ", -1));
    assertThat(rows).allSatisfy(row -> assertThat(known).as(row.term()).contains(row.kind()));
    assertThat(rows).allSatisfy(row -> assertThat(Terms.words(row.term())).isNotEmpty());
    assertThat(rows)
        .extracting(row -> row.kind().equals("year") ? row : Terms.words(row.term()))
        .doesNotHaveDuplicates();
  }

  @Test
  void everyChapterHasOneNameAndNoneInTwoLists() {
    for (String whose : List.of("mtus", "odg")) {
      List<Entry> rows =
          LexiconReader.read(CitationWords.class, "chapters.tsv").stream()
              .filter(row -> row.kind().equals("chapter") || row.kind().equals(whose))
              .toList();
      assertThat(rows).hasSizeGreaterThan(100);
      assertThat(rows).extracting(row -> Terms.words(row.term())).doesNotHaveDuplicates();
      assertThat(rows).allSatisfy(row -> assertThat(row.normal()).isNotBlank());
    }
  }
}

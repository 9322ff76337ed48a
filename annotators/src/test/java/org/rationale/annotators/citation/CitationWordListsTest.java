package org.rationale.annotators.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
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
    "no-authors.tsv, ''"
  })
  void everyRowHasAKnownKindAndATermOfItsOwn(String resource, String kinds) {
    List<Entry> rows = LexiconReader.read(CitationWords.class, resource);
    Set<String> known = Set.of(kinds.split(" ", -1));
    assertThat(rows).allSatisfy(row -> assertThat(known).as(row.term()).contains(row.kind()));
    assertThat(rows).allSatisfy(row -> assertThat(Terms.words(row.term())).isNotEmpty());
    assertThat(rows).extracting(row -> Terms.words(row.term())).doesNotHaveDuplicates();
  }
}

package org.rationale.annotators.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rationale.annotators.anatomy.Anatomy;
import org.rationale.annotators.lexicon.Entry;
import org.rationale.annotators.lexicon.LexiconReader;
import org.rationale.annotators.text.Terms;

class PhraseWordListsTest {

  private static List<Entry> rows(String resource) {
    return LexiconReader.read(PhraseReader.class, resource);
  }

  @ParameterizedTest
  @CsvSource({
    "names.tsv, alias short whole",
    "site-names.tsv, body structure",
    "degrees.tsv, severity course",
    "clauses.tsv, clause circumstance purpose preposition determiner generic joint",
    "states.tsv, state",
    "plurals.tsv, plural singular"
  })
  void everyRowHasAKnownKindAndATermOfItsOwn(String resource, String kinds) {
    Set<String> known = Set.of(kinds.split(" ", -1));
    assertThat(rows(resource))
        .allSatisfy(row -> assertThat(known).as(row.term()).contains(row.kind()));
    assertThat(rows(resource)).extracting(Entry::term).doesNotHaveDuplicates();
    assertThat(rows(resource)).allSatisfy(row -> assertThat(Terms.words(row.term())).isNotEmpty());
  }

  @Test
  void everyAliasHasALongerNameThatIsNoAliasItself() {
    List<Entry> names = rows("names.tsv");
    Set<String> whole = Set.of("whole");
    assertThat(names)
        .allSatisfy(
            row ->
                assertThat(row.normal().isEmpty())
                    .as(row.term())
                    .isEqualTo(whole.contains(row.kind())));
  }

  @Test
  void everySiteThatHasAPlainNameIsAWordOfSite() {
    Set<String> sites =
        LexiconReader.read(Anatomy.class, "sites.tsv").stream()
            .map(Entry::term)
            .collect(Collectors.toUnmodifiableSet());
    assertThat(rows("site-names.tsv")).extracting(Entry::term).allMatch(sites::contains);
  }

  @Test
  void severitiesAreAdjectives() {
    assertThat(rows("degrees.tsv"))
        .filteredOn(row -> row.kind().equals("severity"))
        .extracting(Entry::normal)
        .allMatch(degree -> degree.matches("[a-z]+(-[a-z]+)?"));
  }
}

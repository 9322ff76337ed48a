package org.rationale.annotators.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rationale.annotators.lexicon.Entry;
import org.rationale.annotators.lexicon.LexiconReader;
import org.rationale.annotators.text.Terms;

class AnatomyWordListsTest {
  /** Spellings that the list of plain names has beside those with a space. */
  private static final Set<String> NAMED = Set.of("low-back", "upper-extremity", "lower-extremity");

  @Test
  void noRowRepeatsAnotherThatIsFoldedToIt() {
    List<Entry> rows = new ArrayList<>(LexiconReader.read(Anatomy.class, "sites.tsv"));
    rows.addAll(LexiconReader.read(Anatomy.class, "positions.tsv"));
    assertThat(rows)
        .filteredOn(row -> !NAMED.contains(row.term()))
        .extracting(row -> Terms.words(row.term()))
        .doesNotHaveDuplicates();
  }

  @Test
  void aPlainWordIsOneThatMayBeLookedUp() {
    assertThat(LexiconReader.read(Anatomy.class, "plain.tsv"))
        .extracting(Entry::term)
        .allMatch(word -> Terms.words(word).size() == 1 && word.length() > 2)
        .noneMatch(word -> word.endsWith("ed") || word.endsWith("ing") || word.endsWith("ly"))
        .doesNotHaveDuplicates();
  }
}

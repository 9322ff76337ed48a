package org.rationale.annotators.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rationale.annotators.lexicon.Entry;
import org.rationale.annotators.lexicon.LexiconReader;
import org.rationale.annotators.text.Terms;

class ProcedureWordListsTest {

  private static List<String> rows(String resource) throws IOException {
    try (InputStream stream = ProcedureFinder.class.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }

  static Stream<String> lists() {
    return Stream.concat(Vocabulary.LISTS.stream(), Stream.of("word-ends.tsv"));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void haveAnOriginAndClassesThatExist(String resource) throws IOException {
    List<String> rows = rows(resource);
    assertThat(rows).anyMatch(row -> row.equals("# Written for Rationale; GPL-3.0-or-later."));
    Set<String> terms = new HashSet<>();
    for (String row : rows) {
      if (!row.startsWith("#")) {
        String[] columns = row.split("\t", -1);
        assertThat(columns).as(row).hasSizeBetween(2, 3);
        assertThat(TermClass.of(columns[1]).role()).as(row).isNotNull();
        assertThat(terms.add(columns[0].toLowerCase(Locale.ROOT))).as("twice: " + row).isTrue();
      }
    }
    assertThat(terms).isNotEmpty();
  }

  @Test
  void noRowRepeatsAnotherThatIsFoldedOrPluralizedToIt() {
    List<Entry> rows = new ArrayList<>();
    Vocabulary.LISTS.forEach(list -> rows.addAll(LexiconReader.read(Vocabulary.class, list)));
    assertThat(rows).extracting(row -> Terms.words(row.term())).doesNotHaveDuplicates();
    Set<List<String>> plurals = new HashSet<>();
    for (Entry row : rows) {
      List<String> words = Terms.words(row.term());
      for (String plural : Terms.plurals(words.get(words.size() - 1))) {
        List<String> last = new ArrayList<>(words.subList(0, words.size() - 1));
        last.add(plural);
        last.add(row.kind());
        plurals.add(last);
      }
    }
    assertThat(rows)
        .filteredOn(row -> row.normal().isEmpty() && !row.term().contains("'"))
        .allSatisfy(row -> assertThat(plurals).doesNotContain(withKind(row)));
  }

  private static List<String> withKind(Entry row) {
    List<String> words = new ArrayList<>(Terms.words(row.term()));
    words.add(row.kind());
    return words;
  }
}

package org.rationale.corpus.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rationale.corpus.Decision;
import org.rationale.corpus.SectionKind;

class PatternTableTest {

  static Stream<PatternTable.Row> rows() {
    return Stream.of("landmarks.tsv", "decisions.tsv", "header-fields.tsv")
        .flatMap(table -> PatternTable.read(table).rows().stream());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aRowFindsItsExampleAndNotItsCounterExample(PatternTable.Row row) {
    assertThat(row.pattern().matcher(row.example()).find()).as(row.example()).isTrue();
    assertThat(row.pattern().matcher(row.counterExample()).find())
        .as(row.counterExample())
        .isFalse();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aRowIsFoundWhereverItsPatternMatches(PatternTable.Row row) {
    String text = String.join("\n", row.example(), row.counterExample(), row.example());
    assertThat(new PatternTable(List.of(row)).all(row.name(), text, 0))
        .extracting(MatchResult::start)
        .containsExactlyElementsOf(
            row.pattern().matcher(text).results().map(MatchResult::start).toList());
  }

  @Test
  void onlyAPatternWithoutAChoiceOfWordsBeginsWithItsFirst() {
    assertThat(PatternTable.read("landmarks.tsv").rows())
        .filteredOn(row -> !row.firstWord().isEmpty())
        .extracting(PatternTable.Row::firstWord)
        .containsExactly("HOW", "DOCUMENTS", "CLINICAL", "IMR", "Claims");
  }

  @Test
  void everyRowNamesSomethingThatExists() {
    Set<String> kinds =
        Arrays.stream(SectionKind.values()).map(Enum::name).collect(Collectors.toSet());
    kinds.add("PAGE_FURNITURE");
    assertThat(PatternTable.read("landmarks.tsv").rows())
        .extracting(PatternTable.Row::name)
        .isSubsetOf(kinds);
    assertThat(PatternTable.read("decisions.tsv").rows())
        .extracting(row -> Decision.valueOf(row.name()))
        .contains(Decision.values());
  }

  @Test
  void aMissingTableIsNamed() {
    assertThatThrownBy(() -> PatternTable.read("nowhere.tsv"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("nowhere.tsv");
  }

  @Test
  void aRowWithTooFewColumnsIsNamedWithItsLine() {
    assertThatThrownBy(() -> PatternTable.read("three-columns.tsv"))
        .hasMessage("three-columns.tsv:3: expected 4 columns separated by tabs, found 3");
    assertThatThrownBy(() -> PatternTable.read("malformed.tsv"))
        .hasMessageContaining("malformed.tsv:1: the pattern is malformed");
  }
}

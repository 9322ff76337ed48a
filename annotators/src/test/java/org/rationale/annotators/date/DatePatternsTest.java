package org.rationale.annotators.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rationale.annotators.lexicon.Table;
import org.rationale.annotators.text.ReflowedView;
import org.rationale.annotators.text.Text;
import org.rationale.corpus.Span;

class DatePatternsTest {
  private static final Pattern WORD = Pattern.compile("\\S+");

  static List<DatePattern> rows() {
    return DatePatterns.load();
  }

  /** What a form by itself finds in a text, as values. */
  private static List<String> found(DatePattern pattern, String string) {
    List<Span> words = new ArrayList<>();
    for (Matcher word = WORD.matcher(string); word.find(); ) {
      words.add(new Span(word.start(), word.end()));
    }
    Text text = Text.of(ReflowedView.of(string), words);
    DateReader reader = new DateReader(List.of(pattern));
    List<String> values = new ArrayList<>();
    int last = 0;
    for (int at = 0; at < text.size(); at++) {
      Optional<DateReader.Reading> reading =
          text.token(at).start() < last ? Optional.empty() : reader.at(text, at, false);
      if (reading.isPresent()) {
        values.add(reading.get().date().value(Optional.empty()));
        last = reading.get().end();
      }
    }
    return values;
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyFormFindsItsExampleAndNotItsCounterexample(DatePattern row) {
    assertThat(found(row, row.example())).as(row.name()).containsExactly(row.value());
    assertThat(found(row, row.counterexample())).as(row.name()).isEmpty();
  }

  @Test
  void namesAreUnique() {
    assertThat(rows()).extracting(DatePattern::name).doesNotHaveDuplicates();
  }

  @Test
  void refusesARowThatIsNoForm() {
    assertThatThrownBy(() -> DatePatterns.pattern(row("year", "number", "free", "(")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Unclosed group");
    assertThatThrownBy(() -> DatePatterns.pattern(row("year", "word", "free", ".")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("WORD");
  }

  private static Table.Row row(String... cells) {
    return new Table.Row("date-patterns.tsv:7", List.of(cells));
  }
}

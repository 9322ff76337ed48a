package org.rationale.annotators.dosage.normal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rationale.corpus.EntityType.DOSAGE;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rationale.annotators.ReadSpan;
import org.rationale.annotators.lexicon.Entry;
import org.rationale.annotators.lexicon.LexiconReader;
import org.rationale.annotators.lexicon.Table;

class AmountFormsTest {
  private static final Parts PARTS = Parts.load();

  static List<AmountForm> forms() {
    return AmountForm.load(PARTS);
  }

  static List<PlainWords.Rewriting> rewritings() {
    return new PlainWords(PARTS).rewritings();
  }

  static Stream<Table.Row> readings() {
    return Table.rows(AmountFormsTest.class, "readings.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void readTheirExample(AmountForm form) {
    AmountForm.Example example = form.example();
    assertThat(ReadSpan.of(DOSAGE, example.kind(), example.words()))
        .as(example.words())
        .isEqualTo(example.reading());
  }

  @ParameterizedTest
  @MethodSource("rewritings")
  void rewriteTheirExample(PlainWords.Rewriting rewriting) {
    assertThat(rewriting.apply(rewriting.written())).isEqualTo(rewriting.plain());
  }

  @ParameterizedTest
  @MethodSource("readings")
  void readWhatDeterminationsSay(Table.Row row) {
    assertThat(ReadSpan.of(DOSAGE, row.cell(0), row.cell(1)))
        .as(row.place() + " " + row.cell(1))
        .isEqualTo(row.cell(2));
  }

  @Test
  void wordsAreOfAKnownSort() {
    assertThat(LexiconReader.read(AmountFormsTest.class, "words.tsv"))
        .extracting(Entry::kind)
        .containsOnly("number", "unit", "word", "skip");
  }
}

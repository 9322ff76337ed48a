package org.rationale.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rationale.eval.Marked.mention;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;

class TokenLabelsTest {

  private static final String TEXT = "Soma,350mg q6h (prn)";

  private static final List<Span> TOKENS = Tokenizer.WORDS_AND_MARKS.tokens(TEXT);

  private static List<String> carrying(String type, Mention... mentions) {
    BitSet tokens =
        TokenLabels.of(TOKENS, List.of(mentions)).getOrDefault(new EntityType(type), new BitSet());
    return tokens.stream().mapToObj(i -> TOKENS.get(i).of(TEXT)).toList();
  }

  @Test
  void cutsWordsAndMarks() {
    assertThat(TOKENS.stream().map(t -> t.of(TEXT)))
        .containsExactly("Soma", ",", "350mg", "q6h", "(", "prn", ")");
    assertThat(Tokenizer.WORDS_AND_MARKS.tokens("naïve 💊\u00a0x_1").stream().map(Span::length))
        .containsExactly(5, 2, 3);
    assertThat(Tokenizer.WORDS_AND_MARKS.tokens(" \n\f ")).isEmpty();
  }

  @Test
  void labelsTokensThatAreCoveredInPartButNotNeighbours() {
    assertThat(carrying("DRUG", mention("DRUG", 0, 4))).containsExactly("Soma");
    assertThat(carrying("DOSAGE", mention("DOSAGE", 5, 8))).containsExactly("350mg");
    assertThat(carrying("DOSAGE", mention("DOSAGE", 4, 5))).containsExactly(",");
    assertThat(carrying("DOSAGE", mention("DOSAGE", 10, 11))).isEmpty();
    assertThat(carrying("DATE", mention("DOSAGE", 5, 8))).isEmpty();
  }

  @Test
  void labelsEachFragmentAndEachTokenOnce() {
    Mention cut =
        new Mention(EntityType.DOSAGE, List.of(new Span(5, 10), new Span(16, 19)), Map.of());

    assertThat(carrying("DOSAGE", cut, mention("DOSAGE", 8, 14)))
        .containsExactly("350mg", "q6h", "prn");
  }
}

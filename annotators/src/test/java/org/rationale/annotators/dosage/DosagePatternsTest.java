package org.rationale.annotators.dosage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rationale.corpus.EntityType.DOSAGE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rationale.annotators.Rationale;
import org.rationale.corpus.Document;
import org.rationale.corpus.Span;

class DosagePatternsTest {
  private static final Rationale RATIONALE = Rationale.standard();

  static Stream<DosagePattern> rows() {
    return DosagePatterns.load().all().stream();
  }

  static Stream<DosagePattern> labelling() {
    return rows().filter(row -> !row.kind().equals(DosagePattern.NONE));
  }

  static Stream<DosagePattern> hindering() {
    return rows().filter(row -> row.kind().equals(DosagePattern.NONE));
  }

  private static List<Span> found(String text, String kind) {
    return RATIONALE.annotate(new Document("example", text)).mentions().stream()
        .filter(m -> m.type().equals(DOSAGE) && (kind.isEmpty() || m.kind().equals(kind)))
        .map(m -> m.span())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("labelling")
  void findTheirExample(DosagePattern row) {
    StringBuilder text = new StringBuilder();
    List<Span> expected = new ArrayList<>();
    int open = 0;
    for (char c : row.example().toCharArray()) {
      if (c == '[') {
        open = text.length();
      } else if (c == ']') {
        expected.add(new Span(open, text.length()));
      } else {
        text.append(c);
      }
    }
    assertThat(expected).isNotEmpty();
    assertThat(found(text.toString(), row.kind())).as(row.example()).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("labelling")
  void leaveTheirCounterexampleAlone(DosagePattern row) {
    assertThat(found(row.counterexample(), row.kind())).as(row.counterexample()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("hindering")
  void keepOthersFromWhatIsNoAmount(DosagePattern row) {
    assertThat(found(row.example(), "")).as(row.example()).isEmpty();
    assertThat(found(row.counterexample(), "")).as(row.counterexample()).isNotEmpty();
  }

  @Test
  void coverEveryKind() {
    assertThat(labelling().map(DosagePattern::kind).distinct())
        .containsExactlyInAnyOrder(
            "strength",
            "dose",
            "form",
            "route",
            "frequency",
            "duration",
            "quantity",
            "refills",
            "sessions");
  }
}

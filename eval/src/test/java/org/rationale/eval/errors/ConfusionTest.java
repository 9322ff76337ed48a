package org.rationale.eval.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rationale.corpus.EntityType.DATE;
import static org.rationale.corpus.EntityType.DIAGNOSIS;
import static org.rationale.corpus.EntityType.DOSAGE;
import static org.rationale.corpus.EntityType.DRUG;
import static org.rationale.eval.Marked.document;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rationale.eval.Evaluation;
import org.rationale.eval.Evaluator;

class ConfusionTest {

  @Test
  void countsWhatWasTakenForWhat() {
    Evaluation evaluation =
        Evaluator.of()
            .evaluate(
                List.of(document("a", "[Soma|DRUG] [350 mg|DOSAGE] [prn|DOSAGE] in 2012")),
                List.of(document("a", "[Soma|DRUG] 350 [mg|DRUG] prn in [2012|DATE]")));
    Confusion confusion = Confusion.of(evaluation, ErrorAnalysis.of(evaluation));
    assertThat(confusion.types()).containsExactly(DRUG, DOSAGE, DATE);
    assertThat(confusion.count(Optional.of(DRUG), Optional.of(DRUG))).isEqualTo(1);
    assertThat(confusion.count(Optional.of(DOSAGE), Optional.of(DRUG))).isEqualTo(1);
    assertThat(confusion.count(Optional.of(DOSAGE), Optional.empty())).isEqualTo(1);
    assertThat(confusion.count(Optional.empty(), Optional.of(DATE))).isEqualTo(1);
    assertThat(confusion.count(Optional.of(DRUG), Optional.empty())).isZero();
    assertThat(confusion.cells().values().stream().mapToInt(n -> n).sum()).isEqualTo(4);
  }

  @Test
  void mergedMentionsAreNotMissed() {
    Evaluation evaluation =
        Evaluator.of()
            .evaluate(
                List.of(document("a", "[numbness|DIAGNOSIS] and [tingling|DIAGNOSIS]")),
                List.of(document("a", "[numbness and tingling|DIAGNOSIS]")));
    Confusion confusion = Confusion.of(evaluation, ErrorAnalysis.of(evaluation));
    assertThat(confusion.count(Optional.of(DIAGNOSIS), Optional.of(DIAGNOSIS))).isEqualTo(2);
    assertThat(confusion.count(Optional.of(DIAGNOSIS), Optional.empty())).isZero();
  }
}

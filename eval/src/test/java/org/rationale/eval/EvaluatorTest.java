package org.rationale.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.rationale.eval.Marked.blank;
import static org.rationale.eval.Marked.document;
import static org.rationale.eval.Marked.mention;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Span;

class EvaluatorTest {

  private static final AnnotatedDocument GOLD =
      document(
          "case-1",
          "The patient takes [Soma|DRUG.brand] [350 mg|DOSAGE.strength] for"
              + " [chronic low back pain|DIAGNOSIS.finding] since [2012|DATE].");
  private static final AnnotatedDocument PREDICTED =
      document(
          "case-1",
          "The patient takes [Soma|DRUG.ingredient] 350 [mg|DOSAGE.dose] for chronic"
              + " [low back pain|DIAGNOSIS.finding] [since|DRUG.brand] [2012|DOSAGE.quantity].");

  private static Evaluation evaluate(AnnotatedDocument gold, AnnotatedDocument predicted) {
    return Evaluator.of().evaluate(List.of(gold), List.of(predicted));
  }

  @Test
  void countsEachMetricOverall() {
    Evaluation evaluation = evaluate(GOLD, PREDICTED);

    assertThat(evaluation.scores(Metric.STRICT).overall()).isEqualTo(new Counts(1, 3, 0, 0, 1));
    assertThat(evaluation.scores(Metric.EXACT).overall()).isEqualTo(new Counts(2, 2, 0, 0, 1));
    assertThat(evaluation.scores(Metric.PARTIAL).overall()).isEqualTo(new Counts(2, 0, 2, 0, 1));
    assertThat(evaluation.scores(Metric.TYPE).overall()).isEqualTo(new Counts(3, 1, 0, 0, 1));
    assertThat(evaluation.scores(Metric.OVERLAP).overall()).isEqualTo(new Counts(3, 0, 0, 1, 2));
    // gold tokens: Soma 350 mg chronic low back pain 2012; predicted: Soma mg low back pain since
    // 2012
    assertThat(evaluation.scores(Metric.TOKEN).overall()).isEqualTo(Counts.of(5, 8, 7));
  }

  @Test
  void countsEachTypeByItself() {
    Scores strict = evaluate(GOLD, PREDICTED).scores(Metric.STRICT);
    Scores overlap = evaluate(GOLD, PREDICTED).scores(Metric.OVERLAP);

    assertThat(strict.types().keySet())
        .containsExactly(EntityType.DRUG, EntityType.DOSAGE, EntityType.DIAGNOSIS, EntityType.DATE);
    assertThat(strict.of(EntityType.DRUG)).isEqualTo(new Counts(1, 0, 0, 0, 1));
    assertThat(strict.of(EntityType.DOSAGE)).isEqualTo(new Counts(0, 1, 0, 0, 1));
    assertThat(strict.of(EntityType.DATE)).isEqualTo(new Counts(0, 0, 0, 1, 0));
    assertThat(overlap.of(EntityType.DOSAGE)).isEqualTo(Counts.of(1, 1, 2));
    assertThat(overlap.of(EntityType.CITATION)).isEqualTo(Counts.NONE);
  }

  @Test
  void scoresPrecisionRecallAndF1() {
    Counts overlap = evaluate(GOLD, PREDICTED).scores(Metric.OVERLAP).overall();

    assertThat(overlap.precision()).isEqualTo(3 / 5.0);
    assertThat(overlap.recall()).isEqualTo(3 / 4.0);
    assertThat(overlap.f1()).isEqualTo(2 / 3.0, within(1e-15));
  }

  @Test
  void leavesUndefinedScoresUndefined() {
    Evaluation nothing = evaluate(document("a", "No mention."), document("a", "No mention."));
    assertThat(nothing.scores(Metric.STRICT).overall().precision()).isNaN();
    assertThat(nothing.scores(Metric.STRICT).overall().recall()).isNaN();
    assertThat(nothing.scores(Metric.STRICT).overall().f1()).isNaN();
    assertThat(nothing.average(Metric.STRICT, Averaging.MACRO_DOCUMENTS).f1()).isNaN();

    Counts missed =
        evaluate(document("a", "[Soma|DRUG]"), document("a", "Soma"))
            .scores(Metric.STRICT)
            .overall();
    assertThat(missed.precision()).isNaN();
    assertThat(missed.recall()).isZero();
    assertThat(missed.f1()).isZero();
  }

  @Test
  void averagesInFourWays() {
    Evaluation evaluation =
        Evaluator.of()
            .evaluate(
                List.of(
                    document("a", "[Soma|DRUG] [Norco|DRUG] [2012|DATE]"), document("b", "none")),
                List.of(
                    document("a", "[Soma|DRUG] Norco [2012|DATE]"), document("b", "[none|DRUG]")));

    assertThat(evaluation.average(Metric.STRICT, Averaging.MICRO))
        .isEqualTo(new Score(2 / 3.0, 2 / 3.0, 2 / 3.0));
    assertThat(evaluation.average(Metric.STRICT, Averaging.MACRO_TYPES))
        .isEqualTo(new Score(0.75, 0.75, 0.75));
    assertThat(evaluation.average(Metric.STRICT, Averaging.WEIGHTED).f1())
        .isEqualTo((2 * 0.5 + 1) / 3, within(1e-15));
    Score documents = evaluation.average(Metric.STRICT, Averaging.MACRO_DOCUMENTS);
    assertThat(documents.precision()).isEqualTo(0.5);
    assertThat(documents.recall()).isEqualTo(2 / 3.0);
    assertThat(documents.f1()).isEqualTo(0.4, within(1e-15));
  }

  @Test
  void scoresTypeAndKindTogether() {
    Evaluation evaluation =
        Evaluator.of(EvaluatorOptions.DEFAULT.withKinds())
            .evaluate(List.of(GOLD), List.of(PREDICTED));

    assertThat(evaluation.scores(Metric.STRICT).overall().correct()).isZero();
    assertThat(evaluation.scores(Metric.OVERLAP).of(new EntityType("DIAGNOSIS.finding")))
        .isEqualTo(Counts.of(1, 1, 1));
    assertThat(evaluation.scores(Metric.STRICT).types().keySet())
        .extracting(EntityType::name)
        .containsExactly(
            "DRUG.brand",
            "DRUG.ingredient",
            "DOSAGE.dose",
            "DOSAGE.quantity",
            "DOSAGE.strength",
            "DIAGNOSIS.finding",
            "DATE");
  }

  @Test
  void translatesTheTypesOfAnExtractor() {
    TypeMap map = new TypeMap(Map.of("Medication", "DRUG", "Hospital", ""));
    Evaluation evaluation =
        Evaluator.of(EvaluatorOptions.DEFAULT.withTypeMap(map))
            .evaluate(
                List.of(document("a", "[Soma|DRUG] in [2012|DATE] at Mercy")),
                List.of(document("a", "[Soma|Medication] in [2012|DATE] at [Mercy|Hospital]")));

    assertThat(evaluation.scores(Metric.STRICT).overall()).isEqualTo(Counts.of(2, 2, 2));
  }

  @Test
  void scoresPartsOfTheDocumentsOnly() {
    EvaluatorOptions head = EvaluatorOptions.DEFAULT.withScope(d -> List.of(new Span(0, 12)));
    Evaluation evaluation =
        Evaluator.of(head)
            .evaluate(
                List.of(document("a", "[Soma|DRUG] since [2012|DATE] [Norco|DRUG]")),
                List.of(document("a", "[Soma|DRUG] since [20|DATE]12 [Norco|DRUG]")));

    assertThat(evaluation.scores(Metric.STRICT).overall()).isEqualTo(new Counts(1, 1, 0, 0, 0));
    assertThat(evaluation.scores(Metric.TOKEN).overall()).isEqualTo(Counts.of(2, 2, 2));
  }

  @Test
  void asksForALeastOverlapWhereToldTo() {
    AnnotatedDocument gold = blank("a", 20, mention("DRUG", 0, 10));
    AnnotatedDocument half = blank("a", 20, mention("DRUG", 0, 5));
    Counts at50 =
        Evaluator.of(EvaluatorOptions.DEFAULT.withMinOverlapPercent(50))
            .evaluate(List.of(gold), List.of(half))
            .scores(Metric.PARTIAL)
            .overall();
    Counts at51 =
        Evaluator.of(EvaluatorOptions.DEFAULT.withMinOverlapPercent(51))
            .evaluate(List.of(gold), List.of(half))
            .scores(Metric.PARTIAL)
            .overall();

    assertThat(at50).isEqualTo(new Counts(0, 0, 1, 0, 0));
    assertThat(at51).isEqualTo(new Counts(0, 0, 0, 1, 1));
    assertThatThrownBy(
            () ->
                Evaluator.of(EvaluatorOptions.DEFAULT.withMinOverlapPercent(101))
                    .evaluate(List.of(gold), List.of(half)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("from 0 to 100, but it is 101");
  }

  @Test
  void failsWhereTheSidesAreNotAboutTheSameDocuments() {
    List<AnnotatedDocument> gold =
        List.of(document("a", "Soma"), document("b", "Norco"), document("c", "MRI"));
    List<AnnotatedDocument> predicted =
        List.of(
            document("b", "Norco "), document("c", "MRI"), document("d", "x"), document("d", "x"));

    assertThatThrownBy(() -> Evaluator.of().evaluate(gold, predicted))
        .isInstanceOfSatisfying(
            UnpairedDocumentsException.class,
            e -> {
              assertThat(e.missing()).containsExactly("a");
              assertThat(e.extra()).containsExactly("d");
              assertThat(e.differing()).containsExactly("b");
              assertThat(e.repeated()).containsExactly("d");
            })
        .hasMessageContaining("in gold, but not in the predictions: a");
  }

  @Test
  void countsOrSkipsUnpairedDocumentsWhereToldTo() {
    List<AnnotatedDocument> gold =
        List.of(document("a", "[Soma|DRUG]"), document("b", "[Norco|DRUG]"));
    List<AnnotatedDocument> predicted =
        List.of(document("b", "[Norco|DRUG]"), document("c", "[MRI|PROCEDURE]"));

    assertThat(
            Evaluator.of(EvaluatorOptions.DEFAULT.withUnpaired(Unpaired.COUNT_AS_EMPTY))
                .evaluate(gold, predicted)
                .scores(Metric.STRICT)
                .overall())
        .isEqualTo(Counts.of(1, 2, 2));
    assertThat(
            Evaluator.of(EvaluatorOptions.DEFAULT.withUnpaired(Unpaired.SKIP))
                .evaluate(gold, predicted)
                .scores(Metric.STRICT)
                .overall())
        .isEqualTo(Counts.of(1, 1, 1));
  }

  @Test
  void ignoresTextThatDiffersOnlyWhereToldTo() {
    List<AnnotatedDocument> gold = List.of(document("a", "[Soma|DRUG]"));
    List<AnnotatedDocument> predicted = List.of(document("a", "[SOMA|DRUG]"));

    assertThatThrownBy(() -> Evaluator.of().evaluate(gold, predicted))
        .hasMessageContaining("text that differs between gold and predictions: a");
    assertThat(
            Evaluator.of(EvaluatorOptions.DEFAULT.withTextMayDiffer())
                .evaluate(gold, predicted)
                .scores(Metric.STRICT)
                .overall())
        .isEqualTo(Counts.of(1, 1, 1));
  }
}

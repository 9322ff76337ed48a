package org.rationale.eval.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.rationale.eval.Marked.document;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Span;
import org.rationale.eval.EvaluatorOptions;
import org.rationale.eval.Metric;
import org.rationale.eval.Unpaired;
import org.rationale.eval.UnpairedDocumentsException;

class AgreementStudyTest {

  private static final AnnotatedDocument ANN =
      document("a", "[Soma|DRUG] for [low back pain|DIAGNOSIS] since [2012|DATE] daily");
  private static final AnnotatedDocument BEN =
      document("a", "[Soma|DRUG] for low [back pain|DIAGNOSIS] since [2012|DATE] daily");
  private static final AnnotatedDocument CAT =
      document("a", "[Soma|DRUG] for [low back pain|DRUG] since 2012 daily");

  private static Agreement agreement(Map<String, AnnotatedDocument> labels) {
    TreeMap<String, List<AnnotatedDocument>> people = new TreeMap<>();
    labels.forEach((name, document) -> people.put(name, List.of(document)));
    return AgreementStudy.DEFAULT.of(people);
  }

  @Test
  void comparesEachWithEach() {
    Agreement agreement = agreement(Map.of("cat", CAT, "ann", ANN, "ben", BEN));

    assertThat(agreement.people()).containsExactly("ann", "ben", "cat");
    assertThat(agreement.pairs())
        .extracting(PairOfPeople::one)
        .containsExactly("ann", "ann", "ben");
    assertThat(agreement.pairs())
        .extracting(p -> p.evaluation().scores(Metric.STRICT).overall().f1())
        .containsExactly(4 / 6.0, 2 / 5.0, 2 / 5.0);
    Spread strict = agreement.f1(Metric.STRICT).overall();
    assertThat(strict.mean()).isEqualTo((4 / 6.0 + 0.4 + 0.4) / 3, within(1e-12));
    assertThat(strict.deviation()).isEqualTo(Math.sqrt(2) / 3 * (4 / 6.0 - 0.4), within(1e-12));
    assertThat(agreement.f1(Metric.OVERLAP).types().get(EntityType.DIAGNOSIS).mean())
        .isEqualTo(1 / 3.0, within(1e-12));
  }

  @Test
  void countsEveryTokenLabelledOrNot() {
    Agreement agreement = agreement(Map.of("ann", ANN, "ben", BEN));

    // Soma for low back pain since 2012 daily: 8 tokens, 7 alike. By chance: DRUG 1/8·1/8, DATE the
    // same, DIAGNOSIS 3/8·2/8, none 3/8·4/8, together 20/64.
    assertThat(agreement.tokenCount()).isEqualTo(8);
    assertThat(agreement.tokens().overall().meanCohenKappa())
        .isEqualTo((7 / 8.0 - 20 / 64.0) / (1 - 20 / 64.0), within(1e-12));
    // For DIAGNOSIS: 7 of 8 alike, by chance 3/8·2/8 + 5/8·6/8.
    assertThat(agreement.tokens().types().get(EntityType.DIAGNOSIS).cohenKappa())
        .singleElement()
        .satisfies(
            k -> assertThat(k).isEqualTo((7 / 8.0 - 36 / 64.0) / (1 - 36 / 64.0), within(1e-12)));
    assertThat(agreement.tokens().types().get(EntityType.DATE).fleissKappa()).isEqualTo(1);
    assertThat(agreement.unitizingAlpha().types().get(EntityType.DATE)).isEqualTo(1);
    assertThat(agreement.unitizingAlpha().overall()).isLessThan(1);
  }

  @Test
  void isPerfectForPeopleWhoAgree() {
    Agreement agreement = agreement(Map.of("ann", ANN, "ben", ANN, "cat", ANN));

    assertThat(agreement.f1(Metric.TOKEN).overall()).isEqualTo(new Spread(1, 0));
    assertThat(agreement.tokens().overall().meanCohenKappa()).isEqualTo(1);
    assertThat(agreement.tokens().overall().fleissKappa()).isEqualTo(1);
    assertThat(agreement.tokens().overall().alpha()).isEqualTo(1);
    assertThat(agreement.unitizingAlpha().overall()).isEqualTo(1);
    assertThat(agreement.gamma().overall()).isEqualTo(new Estimate(1, 0));
  }

  @Test
  void isUndefinedWhereNobodyLabelledAnything() {
    AnnotatedDocument empty = document("a", "Nothing here");
    Agreement agreement = agreement(Map.of("ann", empty, "ben", empty));

    assertThat(agreement.f1(Metric.STRICT).overall().mean()).isNaN();
    assertThat(agreement.tokens().overall().fleissKappa()).isNaN();
    assertThat(agreement.unitizingAlpha().overall()).isNaN();
    assertThat(agreement.gamma().overall().value()).isNaN();
    assertThat(agreement.gammaUncertainty()).isNaN();
  }

  @Test
  void looksAtTheScopeOnly() {
    TreeMap<String, List<AnnotatedDocument>> people =
        new TreeMap<>(Map.of("ann", List.of(ANN), "ben", List.of(BEN)));
    Agreement head =
        new AgreementStudy(EvaluatorOptions.DEFAULT.withScope(d -> List.of(new Span(0, 8))))
            .of(people);

    assertThat(head.tokenCount()).isEqualTo(2);
    assertThat(head.f1(Metric.STRICT).overall().mean()).isEqualTo(1);
  }

  @Test
  void refusesOnePersonOrOtherDocuments() {
    assertThatThrownBy(() -> agreement(Map.of("ann", ANN)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at least two people, but here is [ann]");
    assertThatThrownBy(() -> agreement(Map.of("ann", ANN, "ben", document("b", "x"))))
        .isInstanceOf(UnpairedDocumentsException.class);
  }

  @Test
  void refusesALeastOverlapBecauseNobodyIsGold() {
    EvaluatorOptions half = EvaluatorOptions.DEFAULT.withMinOverlapPercent(50);
    assertThatThrownBy(() -> new AgreementStudy(half))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("of people nobody is gold");
  }

  @Test
  void takesTheSameDocumentsWhoeverHasThem() {
    TreeMap<String, List<AnnotatedDocument>> people =
        new TreeMap<>(
            Map.of(
                "ann", List.of(ANN),
                "ben", List.of(BEN, document("b", "[MRI|PROCEDURE]")),
                "cat", List.of(CAT, document("b", "[MRI|PROCEDURE]"))));

    assertThat(study(Unpaired.SKIP).of(people).documents()).isEqualTo(1);
    assertThat(study(Unpaired.COUNT_AS_EMPTY).of(people).documents()).isEqualTo(2);
  }

  private static AgreementStudy study(Unpaired unpaired) {
    return new AgreementStudy(EvaluatorOptions.DEFAULT.withUnpaired(unpaired));
  }
}

package org.rationale.eval.compat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.rationale.eval.Marked.blank;
import static org.rationale.eval.Marked.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;
import org.rationale.eval.Averaging;
import org.rationale.eval.Counts;
import org.rationale.eval.Evaluator;
import org.rationale.eval.EvaluatorOptions;
import org.rationale.eval.Metric;
import org.rationale.eval.Score;
import org.rationale.eval.report.Measured;
import org.rationale.eval.report.Scorecard;

/** What each peer does otherwise than we do, case by case; found by their own tests and runs. */
class CompatibilityModeTest {

  private static final Score ZERO = new Score(0, 0, 0);

  private final List<AnnotatedDocument> gold = new ArrayList<>();
  private final List<AnnotatedDocument> predicted = new ArrayList<>();

  private CompatibilityModeTest document(List<Mention> right, List<Mention> found) {
    String id = "d" + gold.size();
    gold.add(blank(id, 60, right.toArray(new Mention[0])));
    predicted.add(blank(id, 60, found.toArray(new Mention[0])));
    return this;
  }

  private Scorecard score(CompatibilityMode mode, double minOverlapPercent) {
    return mode.score(Evaluator.of().pairs(gold, predicted), minOverlapPercent);
  }

  private Measured overall(CompatibilityMode mode, Metric metric) {
    return score(mode, 0).metrics().get(metric).overall();
  }

  private Counts ours(Metric metric) {
    return Evaluator.of().evaluate(gold, predicted).scores(metric).overall();
  }

  private static List<Mention> none() {
    return List.of();
  }

  @Test
  void nervaluateDropsHalfPointsOverSeveralDocuments() {
    document(List.of(mention("DRUG", 0, 10)), List.of(mention("DRUG", 2, 10)));
    assertThat(overall(CompatibilityMode.NERVALUATE, Metric.PARTIAL).score())
        .isEqualTo(new Score(0.5, 0.5, 0.5));

    document(none(), none());
    assertThat(overall(CompatibilityMode.NERVALUATE, Metric.PARTIAL))
        .isEqualTo(new Measured(new Counts(0, 0, 1, 0, 0), 0, ZERO));
    assertThat(ours(Metric.PARTIAL).f1()).isEqualTo(0.5);
  }

  @Test
  void nervaluateTakesTheFirstOverlapEvenIfAnEqualMentionFollows() {
    document(
        List.of(mention("DRUG", 0, 10), mention("DRUG", 5, 10)), List.of(mention("DRUG", 5, 10)));

    assertThat(overall(CompatibilityMode.NERVALUATE, Metric.STRICT).counts())
        .isEqualTo(new Counts(0, 1, 0, 1, 0));
    assertThat(ours(Metric.STRICT)).isEqualTo(new Counts(1, 0, 0, 1, 0));
  }

  @Test
  void nervaluateScoresEachTypeByItself() {
    document(
        List.of(mention("DRUG", 0, 10), mention("DATE", 20, 24)),
        List.of(mention("DATE", 0, 10), mention("DATE", 20, 24)));
    Scorecard scorecard = score(CompatibilityMode.NERVALUATE, 0);

    assertThat(scorecard.metrics().get(Metric.EXACT).overall().counts())
        .isEqualTo(new Counts(2, 0, 0, 0, 0));
    assertThat(scorecard.metrics().get(Metric.TYPE).overall().counts())
        .isEqualTo(new Counts(1, 1, 0, 0, 0));
    assertThat(scorecard.metrics().get(Metric.EXACT).types().get(EntityType.DATE).counts())
        .isEqualTo(new Counts(1, 0, 0, 0, 1));
    assertThat(scorecard.metrics().get(Metric.EXACT).types().get(EntityType.DRUG).score())
        .isEqualTo(ZERO);
  }

  @Test
  void nervaluateFedWithExclusiveEndsTakesTouchingForOverlapping() {
    document(
        List.of(mention("DRUG", 0, 7), mention("DOSAGE", 7, 12)),
        List.of(mention("DOSAGE", 7, 12)));

    assertThat(overall(CompatibilityMode.NERVALUATE, Metric.STRICT).counts())
        .isEqualTo(new Counts(1, 0, 0, 1, 0));
    assertThat(overall(CompatibilityMode.NERVALUATE_EXCLUSIVE_ENDS, Metric.STRICT).counts())
        .isEqualTo(new Counts(0, 1, 0, 1, 0));
  }

  @Test
  void nervaluateAsksForALeastOverlapOfTheGoldMention() {
    document(
        List.of(mention("DRUG", 0, 5), mention("DOSAGE", 10, 15)),
        List.of(mention("DRUG", 0, 2), mention("DOSAGE", 10, 13)));

    assertThat(
            score(CompatibilityMode.NERVALUATE, 50)
                .metrics()
                .get(Metric.PARTIAL)
                .overall()
                .counts())
        .isEqualTo(new Counts(0, 0, 1, 1, 1));
  }

  @Test
  void n2c2ForgivesDuplicates() {
    Mention drug = mention("DRUG", 0, 10);
    document(List.of(drug), List.of(drug, drug));

    assertThat(overall(CompatibilityMode.N2C2, Metric.STRICT).counts())
        .isEqualTo(Counts.of(1, 1, 1));
    assertThat(ours(Metric.STRICT)).isEqualTo(Counts.of(1, 1, 2));
  }

  @Test
  void n2c2DeletesFurtherPredictionsOfAGoldMention() {
    document(
        List.of(mention("DRUG", 0, 20)), List.of(mention("DRUG", 0, 5), mention("DRUG", 10, 20)));

    assertThat(overall(CompatibilityMode.N2C2, Metric.STRICT).counts())
        .isEqualTo(Counts.of(0, 1, 2));
    assertThat(overall(CompatibilityMode.N2C2, Metric.OVERLAP).counts())
        .isEqualTo(Counts.of(1, 1, 1));
    assertThat(ours(Metric.OVERLAP)).isEqualTo(Counts.of(1, 1, 2));
  }

  @Test
  void n2c2LosesMatchesInAChain() {
    document(
        List.of(mention("DRUG", 0, 10), mention("DRUG", 10, 20)),
        List.of(mention("DRUG", 5, 15), mention("DRUG", 15, 25)));

    assertThat(overall(CompatibilityMode.N2C2, Metric.OVERLAP).counts())
        .isEqualTo(Counts.of(1, 2, 1));
    assertThat(ours(Metric.OVERLAP)).isEqualTo(Counts.of(2, 2, 2));
  }

  @Test
  void n2c2DeletesAPredictionThatTouchesATakenMentionEvenIfItTakesAnother() {
    document(
        List.of(mention("DRUG", 0, 10), mention("DRUG", 10, 20)),
        List.of(mention("DRUG", 0, 5), mention("DRUG", 5, 15), mention("DRUG", 15, 20)));

    assertThat(overall(CompatibilityMode.N2C2, Metric.OVERLAP).counts())
        .isEqualTo(Counts.of(1, 2, 1));
  }

  @Test
  void n2c2CanBeLowerLenientThanStrict() {
    // Nested gold mentions, both found exactly: the longer prediction takes both, the shorter is
    // deleted.
    List<Mention> nested = List.of(mention("DRUG", 0, 10), mention("DRUG", 5, 10));
    document(nested, nested);

    assertThat(overall(CompatibilityMode.N2C2, Metric.STRICT).score().f1()).isEqualTo(1);
    assertThat(overall(CompatibilityMode.N2C2, Metric.OVERLAP).score().f1())
        .isEqualTo(2 / 3.0, within(1e-12));
    assertThat(ours(Metric.OVERLAP).f1()).isEqualTo(1);
  }

  @Test
  void n2c2AveragesOverDocumentsWithEmptyOnesAsZero() {
    document(List.of(mention("DRUG", 0, 10)), List.of(mention("DRUG", 0, 10)));
    document(none(), none());

    assertThat(score(CompatibilityMode.N2C2, 0).metrics().get(Metric.STRICT).averages())
        .containsEntry(Averaging.MACRO_DOCUMENTS, new Score(0.5, 0.5, 0.5))
        .containsEntry(Averaging.MICRO, new Score(1, 1, 1));
  }

  @Test
  void n2c2JoinsFragmentsAndMisreadsFour() {
    Mention two = cut("DRUG", 0, 4, 10, 14);
    document(List.of(two), List.of(mention("DRUG", 0, 14)));
    assertThat(overall(CompatibilityMode.N2C2, Metric.STRICT).counts())
        .isEqualTo(Counts.of(1, 1, 1));

    // A mention of four fragments is read as the one on the line before.
    Mention four = cut("DRUG", 20, 22, 24, 26, 28, 30, 32, 34);
    document(List.of(mention("DATE", 2, 4), four), List.of(mention("DATE", 2, 4), four));
    assertThat(score(CompatibilityMode.N2C2, 0).metrics().get(Metric.STRICT).types())
        .extractingByKey(EntityType.DATE)
        .extracting(Measured::counts)
        .isEqualTo(Counts.of(1, 2, 1));
  }

  private static Mention cut(String type, int... ends) {
    List<Span> fragments = new ArrayList<>();
    for (int i = 0; i < ends.length; i += 2) {
      fragments.add(new Span(ends[i], ends[i + 1]));
    }
    return new Mention(new EntityType(type), fragments, Map.of());
  }

  @Test
  void seqevalAveragesOverTheTypesOfEitherSide() {
    document(
        List.of(mention("A", 0, 1), mention("B", 1, 2), mention("A", 3, 4)),
        List.of(mention("B", 1, 2), mention("C", 2, 3), mention("A", 3, 4)));
    Map<Averaging, Score> averages =
        score(CompatibilityMode.SEQEVAL, 0).metrics().get(Metric.STRICT).averages();

    assertThat(averages.get(Averaging.MICRO).f1()).isEqualTo(2 / 3.0, within(1e-12));
    assertThat(averages.get(Averaging.MACRO_TYPES))
        .isEqualTo(new Score(2 / 3.0, 0.5, (2 / 3.0 + 1) / 3));
    assertThat(averages.get(Averaging.WEIGHTED))
        .isEqualTo(new Score(1, 2 / 3.0, (2 * 2 / 3.0 + 1) / 3));
  }

  @Test
  void seqevalKnowsNoDuplicates() {
    Mention drug = mention("DRUG", 0, 10);
    document(List.of(drug), List.of(drug, drug));

    assertThat(overall(CompatibilityMode.SEQEVAL, Metric.STRICT).counts())
        .isEqualTo(Counts.of(1, 1, 1));
    assertThat(
            CompatibilityMode.SEQEVAL
                .score(List.of(), 0)
                .metrics()
                .get(Metric.STRICT)
                .averages()
                .values())
        .containsOnly(ZERO);
  }

  @Test
  void bratevalCallsAPredictionWithMoreFragmentsExact() {
    document(List.of(mention("DRUG", 0, 4)), List.of(cut("DRUG", 0, 4, 10, 14)));
    assertThat(overall(CompatibilityMode.BRATEVAL, Metric.STRICT).counts())
        .isEqualTo(Counts.of(1, 1, 1));
    assertThat(ours(Metric.STRICT).correct()).isZero();

    document(List.of(cut("DRUG", 0, 4, 10, 14)), List.of(mention("DRUG", 0, 14)));
    assertThat(overall(CompatibilityMode.BRATEVAL, Metric.STRICT).counts())
        .isEqualTo(Counts.of(1, 2, 2));
    assertThat(overall(CompatibilityMode.BRATEVAL, Metric.OVERLAP).counts())
        .isEqualTo(Counts.of(2, 2, 2));
  }

  @Test
  void bratevalCountsHitsUnderTheGoldTypeAndFalseAlarmsUnderThePredictedOne() {
    document(
        List.of(mention("DRUG", 0, 4), mention("DATE", 10, 14)),
        List.of(mention("DOSAGE", 0, 4), mention("DRUG", 20, 24)));
    Map<EntityType, Measured> exact =
        score(CompatibilityMode.BRATEVAL, 0).metrics().get(Metric.EXACT).types();

    assertThat(exact.get(EntityType.DRUG).counts()).isEqualTo(new Counts(1, 0, 0, 0, 1));
    assertThat(exact.get(EntityType.DATE).counts()).isEqualTo(new Counts(0, 0, 0, 1, 0));
    assertThat(exact.get(EntityType.DOSAGE)).isEqualTo(new Measured(Counts.NONE, 0, ZERO));
  }

  @Test
  void gateCountsPartialPairsUnderThreePolicies() {
    document(
        List.of(mention("DRUG", 0, 10), mention("DRUG", 20, 25)),
        List.of(mention("DRUG", 0, 5), mention("DRUG", 20, 25), mention("DRUG", 30, 35)));

    assertThat(overall(CompatibilityMode.GATE, Metric.STRICT))
        .isEqualTo(new Measured(new Counts(1, 0, 1, 0, 1), 1, new Score(1 / 3.0, 0.5, 0.4)));
    assertThat(overall(CompatibilityMode.GATE, Metric.OVERLAP).score())
        .isEqualTo(new Score(2 / 3.0, 1, 0.8));
    assertThat(overall(CompatibilityMode.GATE, Metric.PARTIAL).score().f1())
        .isEqualTo(0.6, within(1e-12));
  }

  @Test
  void gateTakesThePairWithTheLeastCompetitionFirst() {
    document(
        List.of(mention("DRUG", 0, 10), mention("DRUG", 10, 20)),
        List.of(mention("DRUG", 5, 15), mention("DRUG", 15, 25)));
    assertThat(overall(CompatibilityMode.GATE, Metric.PARTIAL).counts())
        .isEqualTo(new Counts(0, 0, 2, 0, 0));

    document(
        List.of(mention("DATE", 0, 10), mention("DATE", 5, 10)),
        List.of(mention("DATE", 0, 10), mention("DATE", 5, 10)));
    assertThat(score(CompatibilityMode.GATE, 0).metrics().get(Metric.PARTIAL).types())
        .extractingByKey(EntityType.DATE)
        .extracting(Measured::counts)
        .isEqualTo(new Counts(2, 0, 0, 0, 0));
  }

  @Test
  void gateScoresNothingAsPerfect() {
    document(none(), none());

    assertThat(overall(CompatibilityMode.GATE, Metric.STRICT).score())
        .isEqualTo(new Score(1, 1, 1));
    assertThat(ours(Metric.STRICT).f1()).isNaN();
  }

  @Test
  void everyModeAgreesWithUsWhereNothingIsDoubtful() {
    document(
        List.of(mention("DRUG", 0, 4), mention("DATE", 10, 14), mention("DATE", 30, 34)),
        List.of(mention("DRUG", 0, 4), mention("DATE", 10, 14), mention("DRUG", 20, 24)));
    PolicyTable table = PolicyTable.of(EvaluatorOptions.DEFAULT, gold, predicted);

    assertThat(table.rows()).hasSize(6 + 4 + 4 + 2 + 1 + 4 + 3);
    assertThat(table.rows().stream().filter(r -> !r.metric().equals("token")))
        .allSatisfy(
            row -> {
              assertThat(row.score().precision()).isEqualTo(2 / 3.0, within(1e-12));
              assertThat(row.score().recall()).isEqualTo(2 / 3.0, within(1e-12));
              assertThat(row.score().f1()).isEqualTo(2 / 3.0, within(1e-12));
            });
  }

  @Test
  void everyModeHasANameAndSaysItsPolicy() {
    for (CompatibilityMode mode : CompatibilityMode.values()) {
      assertThat(CompatibilityMode.ofLabel(mode.label())).contains(mode);
      assertThat(mode.policy()).endsWith(".");
    }
    assertThat(CompatibilityMode.ofLabel("scikit")).isEmpty();
  }
}

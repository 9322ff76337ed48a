package org.rationale.eval.certainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.rationale.eval.Marked.document;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rationale.corpus.EntityType;
import org.rationale.eval.Averaging;
import org.rationale.eval.Evaluation;
import org.rationale.eval.Evaluator;
import org.rationale.eval.Metric;

class BootstrapTest {

  @Test
  void findsTheErrorOfAMean() {
    // 75 hits in 100 documents: F1 is a mean of 100 draws, its error sqrt(0.75 * 0.25 / 100).
    Certainty certainty = new Bootstrap(4000, 0.95, 7).of(Hits.of("+++-".repeat(25)));
    Interval f1 = certainty.of(Metric.STRICT).overall().f1();

    assertThat(f1.standardError()).isCloseTo(0.0433, within(0.002));
    assertThat(f1.low()).isCloseTo(0.75 - 1.96 * 0.0433, within(0.015));
    assertThat(f1.high()).isCloseTo(0.75 + 1.96 * 0.0433, within(0.015));
    assertThat(certainty.of(Metric.STRICT).types().get(EntityType.DRUG).recall()).isEqualTo(f1);
    assertThat(certainty.of(Metric.TOKEN).averages().get(Averaging.MACRO_DOCUMENTS).f1())
        .isEqualTo(f1);
    assertThat(certainty.warning()).isEmpty();
  }

  @Test
  void isWiderWhereMoreConfidenceIsAskedFor() {
    Evaluation evaluation = Hits.of("++-".repeat(20));
    Interval wide = new Bootstrap(2000, 0.99, 1).of(evaluation).of(Metric.STRICT).overall().f1();
    Interval narrow = new Bootstrap(2000, 0.8, 1).of(evaluation).of(Metric.STRICT).overall().f1();

    assertThat(wide.low()).isLessThan(narrow.low());
    assertThat(wide.high()).isGreaterThan(narrow.high());
    assertThat(wide.standardError()).isEqualTo(narrow.standardError());
  }

  @Test
  void givesTheSameIntervalsForTheSameSeed() {
    Evaluation evaluation = Hits.of("++-+-++".repeat(4));

    assertThat(new Bootstrap(200, 0.95, 3).of(evaluation))
        .isEqualTo(new Bootstrap(200, 0.95, 3).of(evaluation))
        .isNotEqualTo(new Bootstrap(200, 0.95, 4).of(evaluation));
  }

  @Test
  void saysNothingOfAScoreThatIsSeldomDefined() {
    // Only one document in three has a DATE, so more than one resample in twenty has none.
    Evaluation evaluation =
        Evaluator.of()
            .evaluate(
                List.of(
                    document("a", "[2012|DATE] [Soma|DRUG]"),
                    document("b", "[Soma|DRUG]"),
                    document("c", "[Soma|DRUG]")),
                List.of(
                    document("a", "[2012|DATE] [Soma|DRUG]"),
                    document("b", "[Soma|DRUG]"),
                    document("c", "[Soma|DRUG]")));
    Certainty certainty = Bootstrap.DEFAULT.of(evaluation);

    assertThat(certainty.of(Metric.STRICT).types().get(EntityType.DATE).f1().low()).isNaN();
    assertThat(certainty.of(Metric.STRICT).types().get(EntityType.DRUG).f1().low()).isEqualTo(1);
    assertThat(certainty.warning()).hasValueSatisfying(w -> assertThat(w).contains("too few"));
  }

  @Test
  void standsWithoutADocument() {
    Certainty certainty = Bootstrap.DEFAULT.of(Evaluator.of().evaluate(List.of(), List.of()));

    assertThat(certainty.of(Metric.OVERLAP).overall().f1().low()).isNaN();
    assertThat(certainty.of(Metric.OVERLAP).averages().get(Averaging.MACRO_DOCUMENTS).f1().low())
        .isNaN();
  }

  @Test
  void warnsWhereDocumentsAreFew() {
    assertThat(SampleSize.warning(5).orElseThrow()).startsWith("5 documents are too few");
    assertThat(SampleSize.warning(19).orElseThrow()).startsWith("19 documents are few");
    assertThat(SampleSize.warning(20)).isEmpty();
  }

  @Test
  void refusesNonsense() {
    assertThatThrownBy(() -> new Bootstrap(1000, 95, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("has 1000 and 95.0");
  }

  @Test
  void leavesOutTheFewUndefinedResamples() {
    double[] scores = new double[40];
    Arrays.fill(scores, 20, 40, 1);
    scores[0] = Double.NaN;
    Interval interval = Interval.ofResamples(scores, 0.9);

    assertThat(interval.low()).isZero();
    assertThat(interval.high()).isEqualTo(1);
    // 19 zeros and 20 ones: squares add up to 39 · 19/39 · 20/39, over 38
    assertThat(interval.standardError()).isEqualTo(Math.sqrt(19 * 20 / 39.0 / 38), within(1e-12));
  }

  @Test
  void interpolatesQuantiles() {
    double[] sorted = {1, 2, 4, 8};
    assertThat(Interval.quantile(sorted, 0)).isEqualTo(1);
    assertThat(Interval.quantile(sorted, 0.5)).isEqualTo(3);
    assertThat(Interval.quantile(sorted, 0.9)).isEqualTo(6.8, within(1e-12));
    assertThat(Interval.quantile(sorted, 1)).isEqualTo(8);
  }
}

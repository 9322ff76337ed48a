package org.rationale.eval.certainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rationale.corpus.EntityType;
import org.rationale.eval.Evaluation;
import org.rationale.eval.Metric;

class ComparisonTest {

  private static Map<String, Evaluation> systems(String... hits) {
    Map<String, Evaluation> systems = new LinkedHashMap<>();
    for (int i = 0; i < hits.length; i++) {
      systems.put("s" + i, Hits.of(hits[i]));
    }
    return systems;
  }

  @Test
  void equalsTheExactTestOnFewDocuments() {
    // Eight documents, the systems differ in six, five of which the first has right. Of the 2⁶ ways
    // to swap those, 1 + 6 + 6 + 1 are at least as one-sided: p = 14 / 64.
    Difference difference =
        new Comparison(Bootstrap.DEFAULT, 40_000)
            .of(systems("+++++-+-", "-----++-"), Metric.STRICT)
            .get(0);

    assertThat(difference.value()).isEqualTo(0.5);
    assertThat(difference.p()).isCloseTo(14 / 64.0, within(0.01));
    assertThat(difference.corrected()).isEqualTo(difference.p());
  }

  @Test
  void cannotBeSignificantOnFiveDocuments() {
    Difference difference =
        new Comparison(Bootstrap.DEFAULT, 40_000)
            .of(systems("+++++", "-----"), Metric.STRICT)
            .get(0);

    assertThat(difference.value()).isEqualTo(1);
    assertThat(difference.p()).isCloseTo(2 / 32.0, within(0.006));
  }

  @Test
  void findsNoDifferenceBetweenASystemAndItself() {
    Difference difference =
        Comparison.DEFAULT.of(systems("+-+-+-", "+-+-+-"), Metric.OVERLAP, EntityType.DRUG).get(0);

    assertThat(difference.value()).isZero();
    assertThat(difference.p()).isEqualTo(1);
    assertThat(difference.interval()).isEqualTo(new Interval(0, 0, 0));
    assertThat(difference.detectable()).isZero();
  }

  @Test
  void correctsForTheNumberOfComparisons() {
    List<Difference> differences =
        Comparison.DEFAULT.of(
            systems("+".repeat(30), "++-".repeat(10), "+-".repeat(15)), Metric.STRICT);

    assertThat(differences).extracting(Difference::one).containsExactly("s0", "s0", "s1");
    assertThat(differences).extracting(Difference::other).containsExactly("s1", "s2", "s2");
    assertThat(differences).allMatch(d -> d.corrected() >= d.p());
    assertThat(differences.get(0).corrected()).isLessThan(0.02);
    assertThat(differences.get(2).corrected()).isGreaterThan(0.05);
  }

  @Test
  void tellsTheSmallestDifferenceItCouldHaveShown() {
    // The difference of a document is 1, 0 or -1, each in a third of 300: its mean has an error of
    // sqrt(2/3 / 300) = 0.0471, and 2.80 such errors are detectable.
    Difference difference =
        new Comparison(new Bootstrap(4000, 0.95, 5), 100)
            .of(systems("+-+".repeat(100), "-++".repeat(100)), Metric.STRICT)
            .get(0);

    assertThat(difference.interval().standardError()).isCloseTo(0.0471, within(0.002));
    assertThat(difference.detectable()).isCloseTo(2.80 * 0.0471, within(0.008));
  }

  @Test
  void refusesSystemsOnOtherDocuments() {
    assertThatThrownBy(() -> Comparison.DEFAULT.of(systems("+++", "++"), Metric.STRICT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("only one of s0 and s1 has [d00002]");
  }

  @Test
  void correctsByHolm() {
    assertThat(Holm.correct(new double[] {0.01, 0.04, 0.03, 0.005}))
        .containsExactly(new double[] {0.03, 0.06, 0.06, 0.02}, within(1e-12));
    assertThat(Holm.correct(new double[] {0.6, Double.NaN, 0.7})).containsExactly(1, Double.NaN, 1);
  }
}

package org.rationale.eval.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GammaTest {

  private static final Gamma GAMMA = Gamma.DEFAULT;

  private static double gamma(int people, List<List<Unit>> documents) {
    return GAMMA.of(documents.stream().map(d -> new Continuum(people, d)).toList()).value();
  }

  @Test
  void measuresTheDifferenceOfTwoUnits() {
    Unit one = new Unit(0, 10, 20, "DRUG");

    assertThat(GAMMA.difference(one, new Unit(1, 10, 20, "DRUG"))).isZero();
    assertThat(GAMMA.difference(one, new Unit(1, 10, 20, "DATE"))).isEqualTo(1);
    // starts differ by 2, ends by 4, of lengths 10 and 12
    assertThat(GAMMA.difference(one, new Unit(1, 12, 24, "DRUG")))
        .isEqualTo(6.0 / 22 * 6 / 22, within(1e-12));
    assertThat(new Gamma(3, 2, 0.5, 0.1, 1).difference(one, new Unit(1, 12, 24, "DATE")))
        .isEqualTo((3 * 6.0 / 22 * 6 / 22 + 2) * 0.5, within(1e-12));
  }

  @Test
  void addsUpTheDisorderOfTheBestAlignment() {
    // Three units each, each shifted by 1 over lengths of 4 and 4: 3 · (2/8)², over 3 units each.
    List<Unit> shifted = new ArrayList<>();
    for (int start = 1; start < 15; start += 5) {
      shifted.add(new Unit(0, start, start + 4, "DRUG"));
      shifted.add(new Unit(1, start + 1, start + 5, "DRUG"));
    }
    assertThat(GAMMA.disorder(2, shifted)).isEqualTo(0.0625, within(1e-12));

    // A unit that nobody else has costs 1 in each pair of people.
    assertThat(GAMMA.disorder(3, List.of(new Unit(1, 5, 9, "DRUG")))).isEqualTo(3);
    assertThat(GAMMA.disorder(2, List.of(new Unit(0, 0, 4, "A"), new Unit(1, 50, 54, "A"))))
        .isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4})
  void findsTheBestAlignmentThatBruteForceFinds(int people) {
    Random random = new Random(people);
    for (int round = 0; round < 60; round++) {
      List<Unit> units = new ArrayList<>();
      int count = 2 + random.nextInt(6);
      for (int i = 0; i < count; i++) {
        int start = random.nextInt(40);
        units.add(
            new Unit(
                random.nextInt(people),
                start,
                start + 1 + random.nextInt(15),
                random.nextBoolean() ? "A" : "B"));
      }
      assertThat(BestAlignment.cost(GAMMA, people, units))
          .isCloseTo(bruteForce(people, units, new ArrayList<>()), within(1e-9));
    }
  }

  /**
   * The least cost of all partitions: each unit joins a group without its person, or starts one.
   */
  private static double bruteForce(int people, List<Unit> left, List<List<Unit>> groups) {
    if (left.isEmpty()) {
      return groups.stream().mapToDouble(g -> cost(people, g)).sum();
    }
    Unit unit = left.get(0);
    List<Unit> rest = left.subList(1, left.size());
    double best = Double.POSITIVE_INFINITY;
    for (int g = 0; g <= groups.size(); g++) {
      List<List<Unit>> more = new ArrayList<>(groups.stream().map(List::copyOf).toList());
      List<Unit> group = new ArrayList<>(g < groups.size() ? groups.get(g) : List.of());
      group.add(unit);
      if (g < groups.size()) {
        more.set(g, group);
      } else {
        more.add(group);
      }
      Set<Integer> persons = new HashSet<>(group.stream().map(Unit::person).toList());
      if (persons.size() == group.size()) {
        best = Math.min(best, bruteForce(people, rest, more));
      }
    }
    return best;
  }

  private static double cost(int people, List<Unit> group) {
    int pairs = people * (people - 1) / 2;
    double sum = 0;
    int present = 0;
    for (int i = 0; i < group.size(); i++) {
      for (int j = i + 1; j < group.size(); j++) {
        sum += GAMMA.difference(group.get(i), group.get(j));
        present++;
      }
    }
    return (sum + pairs - present) / pairs;
  }

  @Test
  void isPerfectForPeopleWhoAgreeAndNearNothingForChance() {
    List<Unit> same = new ArrayList<>();
    List<Unit> chance = new ArrayList<>();
    Random random = new Random(9);
    for (int start = 0; start < 1000; start += 20) {
      for (int person = 0; person < 3; person++) {
        same.add(new Unit(person, start, start + 8, "DRUG"));
        int anywhere = random.nextInt(1000);
        chance.add(new Unit(person, anywhere, anywhere + 8, "DRUG"));
      }
    }
    assertThat(gamma(3, List.of(same))).isEqualTo(1);
    assertThat(gamma(3, List.of(chance))).isBetween(-0.15, 0.15);
  }

  @Test
  void addsUpDocuments() {
    List<Unit> good =
        List.of(
            new Unit(0, 0, 8, "A"),
            new Unit(1, 0, 8, "A"),
            new Unit(0, 40, 44, "B"),
            new Unit(1, 40, 44, "B"));
    List<Unit> bad = List.of(new Unit(0, 0, 8, "A"), new Unit(1, 60, 68, "B"));

    assertThat(gamma(2, List.of(good, List.of(), bad)))
        .isBetween(gamma(2, List.of(bad)), gamma(2, List.of(good)));
    assertThat(gamma(2, List.of(good, bad))).isEqualTo(gamma(2, List.of(good, List.of(), bad)));
  }

  @Test
  void isUndefinedWhereNobodyMarkedAnythingOrUnitsAreTooCrowded() {
    assertThat(gamma(2, List.of(List.of()))).isNaN();
    List<Unit> crowd = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      crowd.add(new Unit(i % 2, i, i + 500, "A"));
    }
    assertThat(BestAlignment.cost(GAMMA, 2, crowd)).isNaN();
  }

  @Test
  void saysHowFarSamplingLeavesItUnsure() {
    List<Continuum> tiny =
        List.of(
            new Continuum(
                2,
                List.of(new Unit(0, 0, 4, "A"), new Unit(0, 30, 44, "B"), new Unit(1, 2, 9, "A"))));
    Estimate sure = GAMMA.of(tiny);
    assertThat(sure.uncertainty()).isPositive().isLessThanOrEqualTo(0.005);
    for (long seed = 2; seed < 8; seed++) {
      assertThat(new Gamma(1, 1, 1, 0.005, seed).of(tiny).value())
          .isEqualTo(sure.value(), within(0.01));
    }
    Estimate rough = new Gamma(1, 1, 1, 0.1, 1).of(tiny);
    assertThat(rough.uncertainty()).isGreaterThan(sure.uncertainty());
  }

  @Test
  void countsCopiesOfADocumentAsThatDocument() {
    Continuum one =
        new Continuum(
            2, List.of(new Unit(0, 0, 8, "A"), new Unit(0, 20, 28, "B"), new Unit(1, 1, 9, "A")));
    assertThat(GAMMA.of(List.of(one, one, one)).value())
        .isEqualTo(GAMMA.of(List.of(one)).value(), within(0.01));
  }
}

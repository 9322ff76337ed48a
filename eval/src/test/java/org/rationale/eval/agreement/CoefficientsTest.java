package org.rationale.eval.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.FleissKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.unitizing.KrippendorffAlphaUnitizingAgreement;
import org.dkpro.statistics.agreement.unitizing.UnitizingAnnotationStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our coefficients against published figures and against DKPro Statistics. */
class CoefficientsTest {

  /** One character for each position, as the one and the other person have it. */
  private static CodingTable table(String... people) {
    CodingTable table = new CodingTable(people.length);
    for (int i = 0; i < people[0].length(); i++) {
      List<String> labels = new ArrayList<>();
      for (String person : people) {
        labels.add(person.substring(i, i + 1));
      }
      table.add(labels);
    }
    return table;
  }

  private static double unitizingAlpha(int people, int length, List<Unit> units) {
    UnitizingAlpha alpha = new UnitizingAlpha(people, List.of(length));
    alpha.addCategory(List.of(units));
    return alpha.value();
  }

  @ParameterizedTest
  @CsvSource({
    // Three examples of Krippendorff (1995), cut into positions.
    "..XXXXXXXX....XXXXXX...., ....XXXX.......XX......., 0.385, 0.314, 0.329",
    "XXXXXXXXXXXXXXXXXX......, XXXXXXXXXX.............., 0.385, 0.314, 0.329",
    "..XXXXXX..XX..XXXX..XX.., XX..XXXX..XXXX..XX..XX.., 0.314, 0.314, 0.329",
  })
  void agreesWithKrippendorff1995(String one, String other, double kappa, double pi, double alpha) {
    assertThat(table(one, other).cohenKappas().get(0)).isCloseTo(kappa, within(0.0005));
    assertThat(table(one, other).fleissKappa()).isCloseTo(pi, within(0.0005));
    assertThat(table(one, other).alpha()).isCloseTo(alpha, within(0.0005));
  }

  @Test
  void isUndefinedWhereThereIsNothingToChoose() {
    CodingTable all = table("XXXX", "XXXX");
    assertThat(all.cohenKappas().get(0)).isNaN();
    assertThat(all.fleissKappa()).isNaN();
    assertThat(all.alpha()).isNaN();

    CodingTable empty = new CodingTable(2);
    assertThat(empty.cohenKappas().get(0)).isNaN();
    assertThat(empty.alpha()).isNaN();
  }

  @Test
  void findsTheUnitizingAlphaOfASmallContinuum() {
    // One long unit against three short ones inside it: observed 0.91, expected 0.5351.
    List<Unit> units =
        List.of(
            new Unit(0, 1, 9, "A"),
            new Unit(1, 2, 3, "A"),
            new Unit(1, 4, 5, "A"),
            new Unit(1, 6, 7, "A"));

    assertThat(unitizingAlpha(2, 10, units)).isCloseTo(-0.7003, within(0.0001));
    assertThat(unitizingAlpha(2, 10, List.of())).isNaN();
  }

  @Test
  void joinsUnitsOfOnePersonThatOverlap() {
    List<Unit> overlapping =
        List.of(new Unit(0, 0, 5, "A"), new Unit(0, 3, 8, "A"), new Unit(1, 0, 8, "A"));

    assertThat(unitizingAlpha(2, 20, overlapping)).isEqualTo(1);
  }

  @Test
  void letsNoGapGoBeyondItsDocument() {
    // A gap of 6 at the end of one document and one of 4 at the beginning of the other are no gap
    // of
    // 10, in which a unit of 8 would have found room.
    UnitizingAlpha two = new UnitizingAlpha(2, List.of(10, 14));
    two.addCategory(
        List.of(
            List.of(new Unit(0, 0, 4, "A"), new Unit(1, 0, 4, "A")),
            List.of(new Unit(0, 4, 12, "A"), new Unit(1, 5, 12, "A"))));

    // Observed: (5 - 4)² / 24². Expected: units of 4, 4, 7 and 8, each with the three others worth
    // 84,
    // 84, 546 and 840, and both units of 4 in the 9 places that gaps of 6, 6, 5, 4, 2 and 2 have
    // for
    // them; over 48 · 47 pairs less 4 · 3, 4 · 3, 7 · 6 and 8 · 7.
    double expected = 2 / 24.0 * (84 + 84 + 546 + 840 + 2 * 16 * 9) / (48 * 47 - 122);
    assertThat(two.value()).isEqualTo(1 - 1 / 576.0 / expected, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4})
  void countsLikeDkpro(int people) {
    Random random = new Random(people);
    for (int round = 0; round < 30; round++) {
      CodingAnnotationStudy study = new CodingAnnotationStudy(people);
      CodingTable table = new CodingTable(people);
      for (int item = 0; item < 40; item++) {
        String truth = "OOAB".substring(random.nextInt(4)).substring(0, 1);
        List<String> labels = new ArrayList<>();
        for (int person = 0; person < people; person++) {
          labels.add(random.nextInt(3) == 0 ? "B" : truth);
        }
        study.addItem(labels.toArray());
        table.add(labels);
      }
      assertThat(table.fleissKappa())
          .isCloseTo(new FleissKappaAgreement(study).calculateAgreement(), within(1e-9));
      assertThat(table.alpha())
          .isCloseTo(
              new KrippendorffAlphaAgreement(study, new NominalDistanceFunction())
                  .calculateAgreement(),
              within(1e-9));
      assertThat(table.cohenKappas().get(0))
          .isCloseTo(
              new CohenKappaAgreement(study.extractRaters(0, 1)).calculateAgreement(),
              within(1e-9));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3})
  void unitizesLikeDkpro(int people) {
    Random random = new Random(people);
    for (int round = 0; round < 50; round++) {
      UnitizingAnnotationStudy study = new UnitizingAnnotationStudy(people, 0, 300);
      UnitizingAlpha all = new UnitizingAlpha(people, List.of(300));
      for (String category : List.of("A", "B")) {
        List<Unit> units = new ArrayList<>();
        for (int person = 0; person < people; person++) {
          int at = random.nextInt(20);
          while (at < 270) {
            int length = 1 + random.nextInt(15);
            study.addUnit(at, length, person, category);
            units.add(new Unit(person, at, at + length, category));
            at += length + random.nextInt(40);
          }
        }
        all.addCategory(List.of(units));
        assertThat(unitizingAlpha(people, 300, units))
            .isCloseTo(
                new KrippendorffAlphaUnitizingAgreement(study).calculateCategoryAgreement(category),
                within(1e-9));
      }
      assertThat(all.value())
          .isCloseTo(
              new KrippendorffAlphaUnitizingAgreement(study).calculateAgreement(), within(1e-9));
    }
  }
}

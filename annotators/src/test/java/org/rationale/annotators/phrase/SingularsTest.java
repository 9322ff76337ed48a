package org.rationale.annotators.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SingularsTest {
  private final Singulars singulars = new Singulars();

  @ParameterizedTest
  @CsvSource({
    "blocks, block",
    "injections, injection",
    "laminectomies, laminectomy",
    "x-rays, x-ray",
    "feet, foot",
    "vertebrae, vertebra",
    "exercises, exercise",
    "crutches, crutch",
    "abscesses, abscess",
    "deep tendon reflexes, deep tendon reflex",
    "fractures of the rib, fracture of the rib",
    "range of motion restrictions, range of motion restriction",
    "stenosis, stenosis",
    "meniscus, meniscus",
    "weakness, weakness",
    "biceps, biceps",
    "diabetes mellitus, diabetes mellitus",
    "spurling's, spurling's",
    "pain, pain",
    "gas, gas"
  })
  void ofTheLastWord(String name, String expected) {
    assertThat(singulars.ofName(name)).isEqualTo(expected);
  }
}

package org.rationale.annotators.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rationale.annotators.NormalForm;

class DiagnosisNormalizerTest {
  private static final DiagnosisNormalizer NORMALIZER = new DiagnosisNormalizer();

  private static List<NormalForm> table() throws IOException {
    return NormalForm.table(DiagnosisNormalizerTest.class, "diagnosis-parts.tsv");
  }

  private static Map<String, String> parts(String text) {
    return NormalForm.of(NORMALIZER, text).attributes();
  }

  @ParameterizedTest
  @MethodSource("table")
  void takesEveryFormApart(NormalForm expected) {
    assertThat(parts(expected.text())).isEqualTo(expected.attributes());
  }

  @ParameterizedTest
  @MethodSource("table")
  void saysTheSameInEveryLayout(NormalForm row) {
    assertThat(parts(row.text().replace(" ", " \n\n"))).isEqualTo(row.attributes());
    String first = row.text().substring(0, 1).toUpperCase(Locale.ROOT);
    assertThat(parts(first + row.text().substring(1))).isEqualTo(row.attributes());
  }

  @Property(tries = 300)
  void readsAnyTextAndRepeatsItself(@ForAll("texts") String text) {
    Map<String, String> parts = parts(text);
    assertThat(parts).isEqualTo(parts(text));
    assertThat(parts.keySet()).isSubsetOf("head", "site", "side", "level", "severity");
    assertThat(parts.values())
        .allSatisfy(
            value ->
                assertThat(value)
                    .isNotBlank()
                    .isEqualTo(value.strip())
                    .doesNotContain("\t", "\n", "  "));
    for (String list : List.of("head", "site")) {
      List<String> names = List.of(parts.getOrDefault(list, "").split(" \\+ ", -1));
      assertThat(names).isSorted().doesNotHaveDuplicates();
      assertThat(names).allSatisfy(n -> assertThat(n).isEqualTo(n.toLowerCase(Locale.ROOT)));
    }
    assertThat(parts.getOrDefault("side", "left")).isIn("left", "right", "bilateral");
    assertThat(parts.getOrDefault("level", "L4"))
        .matches("[CTLS]\\d{1,2}(-[CTLS]\\d{1,2})?( \\+ [CTLS]\\d{1,2}(-[CTLS]\\d{1,2})?)*");
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "pain",
            "tear",
            "Left",
            "bilateral",
            "knee",
            "lumbar",
            "L4-5",
            "S1",
            "mild",
            "to",
            "severe",
            "chronic",
            "of",
            "the",
            "and",
            "/",
            ",",
            "(",
            ")",
            "is",
            "stiff",
            "radiating",
            "with",
            "CRPS",
            "I",
            "2",
            "range of motion",
            "decreased",
            "disc",
            "-",
            "\"",
            "unspecified",
            "between",
            "\u2013",
            "'s",
            "x")
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(words -> String.join(" ", words));
  }
}

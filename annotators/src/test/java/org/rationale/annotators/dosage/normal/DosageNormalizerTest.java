package org.rationale.annotators.dosage.normal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rationale.corpus.EntityType.DOSAGE;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.rationale.annotators.NormalForms;
import org.rationale.annotators.Rationale;
import org.rationale.annotators.ReadSpan;
import org.rationale.annotators.corenlp.ViewTokenizer;
import org.rationale.annotators.text.ReflowedView;
import org.rationale.annotators.text.Text;
import org.rationale.corpus.Document;
import org.rationale.corpus.Mention;

class DosageNormalizerTest {
  private static final List<String> KINDS =
      List.of(
          "strength",
          "dose",
          "form",
          "route",
          "frequency",
          "duration",
          "quantity",
          "refills",
          "sessions",
          "");

  private static final String NUMBER = "(0|[1-9]\\d*)(\\.\\d*[1-9])?";
  private static final String TIMES = "[1-9]\\d*(\\.\\d*[1-9])?";
  private static final Map<String, Pattern> SHAPES =
      Map.of(
          "value", Pattern.compile(NUMBER + "([-/]" + NUMBER + ")*|[a-z-]+( [a-z-]+)*"),
          "unit", Pattern.compile("%|[a-z]+(/[0-9.]*[a-z]+)*"),
          "rate",
              Pattern.compile(
                  TIMES + "(-" + TIMES + ")?/([1-9]\\d*(-[1-9]\\d*)?)?(day|week|month|year)"),
          "prn", Pattern.compile("true"),
          "bound", Pattern.compile("max|min"));

  private static void check(String words) {
    for (String kind : KINDS) {
      Text text = new ViewTokenizer().text(ReflowedView.of(words));
      Mention mention = Mention.of(DOSAGE, kind, 0, text.string().length());
      Mention read = NormalForms.standard().of(mention, text);
      read.attributes().entrySet().stream()
          .filter(said -> !said.getKey().equals(Mention.KIND))
          .forEach(
              said ->
                  assertThat(said.getValue())
                      .as("%s of the %s %s", said.getKey(), kind, words)
                      .matches(SHAPES.get(said.getKey())));
    }
  }

  @Provide
  Arbitrary<String> amounts() {
    return Arbitraries.of(
            "1",
            "2",
            "0",
            "0.5",
            "10",
            "325",
            "#",
            "/",
            "-",
            "x",
            "two",
            "half",
            "(",
            ")",
            "mg",
            "%",
            "ml",
            "kg",
            "hour",
            "day",
            "week",
            "months",
            "times",
            "every",
            "per",
            "a",
            "q",
            "q6h",
            "bid",
            "at bedtime",
            "and",
            "or",
            "to",
            "for",
            "up to",
            "no",
            "refills",
            "tablet",
            "sessions",
            "visits",
            "as needed",
            "daily",
            "other",
            ".",
            ",",
            "1/2",
            "000")
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(words -> String.join(" ", words));
  }

  @Property(tries = 600)
  void valuesHaveTheirShape(@ForAll("amounts") String words) {
    check(words);
    check(words.replace(" ", ""));
  }

  @Property(tries = 200)
  void neverFails(@ForAll @StringLength(max = 40) String words) {
    check("7" + words + "z");
  }

  @Test
  void doesNotReadWhatIsNoAmount() {
    assertThat(ReadSpan.of(DOSAGE, "dose", "1 mg ".repeat(100))).isEmpty();
    assertThat(ReadSpan.of(DOSAGE, "sessions", "9".repeat(100_000))).isEmpty();
    assertThat(ReadSpan.of(DOSAGE, "", "5 mg")).isEmpty();
    assertThat(ReadSpan.of(DOSAGE, "colour", "5 mg")).isEmpty();
  }

  @Test
  void readsTheSameInAnyLayout() {
    String flat = "Norco 10/325 mg, one to two tablets every 4-6 hours as needed, #60, 2 refills.";
    String wrapped = flat.replace(" ", " \n\n");
    assertThat(read(wrapped)).isEqualTo(read(flat)).contains("{kind=dose, unit=tablet, value=1-2}");
  }

  private static List<String> read(String text) {
    return Rationale.standard().annotate(new Document("d", text)).mentions().stream()
        .map(mention -> mention.attributes().toString())
        .toList();
  }
}

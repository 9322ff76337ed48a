package org.rationale.eval.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rationale.eval.Marked.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.eval.Evaluation;
import org.rationale.eval.Evaluator;
import org.rationale.eval.certainty.Bootstrap;
import org.rationale.eval.certainty.Comparison;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ComparisonReportTest {

  private static final Comparison COMPARISON = new Comparison(new Bootstrap(50, 0.95, 1), 500);

  private static List<AnnotatedDocument> corpus(String marked) {
    return IntStream.range(0, 10).mapToObj(i -> document("d" + i, marked)).toList();
  }

  private static Evaluation evaluate(String predicted) {
    return Evaluator.of()
        .evaluate(corpus("[Soma|DRUG] [350 mg|DOSAGE] in [2012|DATE]"), corpus(predicted));
  }

  private static String report() {
    Map<String, Evaluation> systems = new LinkedHashMap<>();
    systems.put("poor", evaluate("Soma 350 mg in [2012|DATE]"));
    systems.put("<best>", evaluate("[Soma|DRUG] [350 mg|DOSAGE] in [2012|DATE]"));
    systems.put("twin", evaluate("[Soma|DRUG] [350 mg|DOSAGE] in [2012|DATE]"));
    return ComparisonReport.of(systems, COMPARISON, ReportTitle.of("Systems")).text();
  }

  @Test
  void listsTheBestFirstAndMarksWhatIsMoreThanChance() throws Exception {
    Element board = (Element) Pages.tree(report()).getElementsByTagName("tbody").item(0);
    NodeList rows = board.getElementsByTagName("tr");
    List<String> names =
        IntStream.range(0, rows.getLength())
            .mapToObj(i -> ((Element) rows.item(i)).getElementsByTagName("th").item(0))
            .map(heading -> heading.getTextContent())
            .toList();
    assertThat(names).containsExactly("<best>", "twin", "poor");
    assertThat(rows.item(1).getTextContent()).endsWith("+0.000");
    assertThat(rows.item(2).getTextContent()).endsWith("−0.500 *");
  }

  @Test
  void givesTheDifferenceOfEachPairWithItsProbability() throws Exception {
    String differences =
        Pages.tree(report()).getElementsByTagName("table").item(1).getTextContent();
    assertThat(differences)
        .contains("<best>+0.000+0.000 to +0.000p 1.000")
        .contains("+0.500 *+0.500 to +0.500p 0.0");
  }

  @Test
  void refusesSystemsOnOtherDocuments() {
    Map<String, Evaluation> systems =
        Map.of(
            "one", evaluate("Soma 350 mg in 2012"),
            "other",
                Evaluator.of()
                    .evaluate(List.of(document("x", "Soma")), List.of(document("x", "Soma"))));
    assertThatThrownBy(() -> ComparisonReport.of(systems, COMPARISON, ReportTitle.of("Systems")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("same documents");
    assertThatThrownBy(() -> ComparisonReport.of(Map.of(), COMPARISON, ReportTitle.of("Systems")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("needs a system");
  }
}

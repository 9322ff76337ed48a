package org.rationale.eval.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rationale.eval.Marked.document;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;
import org.rationale.eval.Evaluator;

class MarkdownReportTest {

  @Test
  void figuresOfEachTypeAndEveryErrorCounted() {
    String page =
        MarkdownReport.of(
            Evaluator.of()
                .evaluate(
                    List.of(document("a", "[Soma 350|DRUG] in [2012|DATE]")),
                    List.of(document("a", "[Soma|DRUG] 350 in 2012"))),
            "Figures",
            "One document.");
    assertThat(page)
        .startsWith("# Figures\n\nOne document.\n\n## Scores\n")
        .contains(
            """

            |  | gold | predicted | strict P | strict R | strict F1 | overlap F1 |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: |
            """)
        .containsPattern(
            "\\| DRUG \\| 1 \\| 1 \\| 0.000 \\| 0.000 \\| 0.000\\b.* \\| 1.000\\b.*\\|\n")
        .containsPattern("\\| DATE \\| 1 \\| 0 \\| – \\| 0.000 \\| 0.000\\b")
        .contains(
            """

            |  |  | DRUG | DATE |
            | --- | --- | ---: | ---: |
            | Missed | gold has a mention where the predictions have none | 0 | 1 |
            | Right boundary | right type, right start, another end | 1 | 0 |
            """)
        .doesNotContain("Soma", "2012");
  }

  @Test
  void fieldsAreThoseOfWhatWasFoundExactly() {
    assertThat(fields(drug("ingredients", "carisoprodol"), drug("ingredients", "baclofen")))
        .contains("| DRUG | ingredients | 1 | 1 | 0.000 | 0.000 | 0.000 |\n");
    assertThat(fields(drug("kind", "brand"), drug("kind", "brand")))
        .contains("| DRUG | *kind* | 1 | 1 | 1.000 | 1.000 | 1.000 |\n");
  }

  @Test
  void withoutErrorsThereIsNoListOfErrors() {
    assertThat(fields(drug("kind", "brand"), drug("kind", "brand"))).doesNotContain("## Errors");
  }

  private static Mention drug(String field, String value) {
    return Mention.of(EntityType.DRUG, 0, 4).with(field, value);
  }

  private static String fields(Mention gold, Mention predicted) {
    Document document = new Document("a", "Soma");
    return MarkdownReport.of(
        Evaluator.of()
            .evaluate(
                List.of(new AnnotatedDocument(document, List.of(gold))),
                List.of(new AnnotatedDocument(document, List.of(predicted)))),
        "Figures",
        "One document.");
  }
}

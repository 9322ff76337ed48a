package org.rationale.eval.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Link;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;
import org.rationale.eval.Counts;
import org.rationale.eval.Evaluator;
import org.rationale.eval.Metric;

class FieldScoresTest {

  private static final Document TEXT = new Document("case-1", "Soma 350 mg since 3/11/2013");

  private static Mention mention(EntityType type, int start, int end, Map<String, String> fields) {
    return new Mention(type, List.of(new Span(start, end)), fields);
  }

  private static final Mention SOMA =
      mention(EntityType.DRUG, 0, 4, Map.of("kind", "brand", "ingredients", "carisoprodol"));
  private static final Mention DOSE = mention(EntityType.DOSAGE, 5, 11, Map.of("kind", "strength"));
  private static final Mention DAY =
      mention(EntityType.DATE, 18, 27, Map.of("value", "2013-03-11"));

  private static FieldScores scores(AnnotatedDocument gold, AnnotatedDocument found) {
    return FieldScores.of(Evaluator.of().evaluate(List.of(gold), List.of(found)));
  }

  @Test
  void scoresWhatGoldHasAmongAllAndAmongExactMentions() {
    Mention half = mention(EntityType.DOSAGE, 5, 8, Map.of("kind", "strength", "unit", "mg"));
    Mention soma = mention(EntityType.DRUG, 0, 4, Map.of("kind", "class"));
    FieldScores fields =
        scores(
            new AnnotatedDocument(
                TEXT, List.of(SOMA, DOSE, DAY), List.of(new Link("doseOf", DOSE, SOMA))),
            new AnnotatedDocument(
                TEXT, List.of(soma, half), List.of(new Link("doseOf", half, soma))));

    assertThat(fields.attributes().keySet())
        .containsExactly(EntityType.DRUG, EntityType.DOSAGE, EntityType.DATE);
    assertThat(fields.attributes().get(EntityType.DRUG))
        .isEqualTo(Map.of("ingredients", Counts.of(0, 1, 0), "kind", Counts.of(0, 1, 1)));
    assertThat(fields.attributes().get(EntityType.DOSAGE))
        .as("a unit, which gold lacks, is not scored")
        .isEqualTo(Map.of("kind", Counts.of(1, 1, 1)));
    assertThat(fields.attributes().get(EntityType.DATE))
        .isEqualTo(Map.of("value", Counts.of(0, 1, 0)));
    assertThat(fields.exact(EntityType.DRUG, "kind")).isEqualTo(Counts.of(0, 1, 1));
    assertThat(fields.exact(EntityType.DOSAGE, "kind")).isEqualTo(Counts.NONE);
    assertThat(fields.exact(EntityType.DATE, "value")).isEqualTo(Counts.NONE);
    assertThat(fields.whole())
        .isEqualTo(
            Map.of(
                EntityType.DRUG, Counts.of(0, 1, 1),
                EntityType.DOSAGE, Counts.of(1, 1, 1),
                EntityType.DATE, Counts.of(0, 1, 0)));
    assertThat(fields.links().get(Metric.STRICT).overall()).isEqualTo(Counts.of(0, 1, 1));
    assertThat(fields.links().get(Metric.OVERLAP).overall()).isEqualTo(Counts.of(1, 1, 1));
  }

  @Test
  void isEmptyWhereGoldHasNoFields() {
    Mention bare = mention(EntityType.DRUG, 0, 4, Map.of());
    FieldScores fields =
        scores(
            new AnnotatedDocument(TEXT, List.of(bare)), new AnnotatedDocument(TEXT, List.of(SOMA)));
    assertThat(fields.isEmpty()).isTrue();
    assertThat(FieldScores.NONE.isEmpty()).isTrue();
  }
}

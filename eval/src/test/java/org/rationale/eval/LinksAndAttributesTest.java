package org.rationale.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Link;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;

class LinksAndAttributesTest {

  private static final Document TEXT = new Document("case-1", "Soma 350 mg and Norco 10/325 mg");
  private static final Mention SOMA = Mention.of(EntityType.DRUG, "brand", 0, 4);
  private static final Mention SOMA_MG =
      Mention.of(EntityType.DOSAGE, "strength", 5, 11).with("value", "350").with("unit", "mg");
  private static final Mention NORCO = Mention.of(EntityType.DRUG, "brand", 16, 21);
  private static final Mention NORCO_MG =
      Mention.of(EntityType.DOSAGE, "strength", 22, 31).with("value", "10/325").with("unit", "mg");
  private static final AnnotatedDocument GOLD =
      new AnnotatedDocument(
          TEXT,
          List.of(SOMA, SOMA_MG, NORCO, NORCO_MG),
          List.of(new Link("of", SOMA_MG, SOMA), new Link("of", NORCO_MG, NORCO)));

  // Finds the second dosage in part, with another value and unit, and links it to the wrong drug.
  private static final Mention PART =
      Mention.of(EntityType.DOSAGE, "dose", 22, 28).with("value", "10/325").with("form", "tablet");
  private static final AnnotatedDocument FOUND =
      new AnnotatedDocument(
          TEXT,
          List.of(SOMA, SOMA_MG, NORCO, PART),
          List.of(
              new Link("of", SOMA_MG, SOMA),
              new Link("of", PART, SOMA),
              new Link("near", PART, NORCO)));

  private static Evaluation evaluate(AnnotatedDocument found, EvaluatorOptions options) {
    return Evaluator.of(options).evaluate(List.of(GOLD), List.of(found));
  }

  @Test
  void scoresEachFieldByItself() {
    AttributeScores scores = AttributeScores.of(evaluate(FOUND, EvaluatorOptions.DEFAULT));

    assertThat(scores.types().get(EntityType.DOSAGE))
        .isEqualTo(
            Map.of(
                "kind", Counts.of(1, 2, 2),
                "value", Counts.of(2, 2, 2),
                "unit", Counts.of(1, 2, 1),
                "form", Counts.of(0, 0, 1)));
    assertThat(scores.of(EntityType.DRUG, "kind")).isEqualTo(Counts.of(2, 2, 2));
    assertThat(scores.of(EntityType.DATE, "value")).isEqualTo(Counts.NONE);
  }

  @Test
  void countsTheFieldsOfMentionsThatWereMissedOrMadeUp() {
    AnnotatedDocument other =
        new AnnotatedDocument(
            TEXT, List.of(Mention.of(EntityType.DRUG, "brand", 5, 8), SOMA_MG.with("value", "3")));

    AttributeScores scores = AttributeScores.of(evaluate(other, EvaluatorOptions.DEFAULT));

    assertThat(scores.of(EntityType.DRUG, "kind")).isEqualTo(Counts.of(0, 2, 1));
    assertThat(scores.of(EntityType.DOSAGE, "value")).isEqualTo(Counts.of(0, 2, 1));
    assertThat(scores.of(EntityType.DOSAGE, "unit")).isEqualTo(Counts.of(1, 2, 1));
  }

  @Test
  void scoresLinksByTheirEnds() {
    Evaluation evaluation = evaluate(FOUND, EvaluatorOptions.DEFAULT);

    assertThat(evaluation.links(Metric.STRICT).of(new EntityType("of")))
        .isEqualTo(Counts.of(1, 2, 2));
    assertThat(evaluation.links(Metric.OVERLAP).overall()).isEqualTo(Counts.of(1, 2, 3));
    assertThatThrownBy(() -> evaluation.links(Metric.TOKEN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("but not under TOKEN");
  }

  @Test
  void acceptsAnEndThatOverlapsOnlyWhereOverlapIsAskedFor() {
    AnnotatedDocument overlapping =
        new AnnotatedDocument(TEXT, List.of(NORCO, PART), List.of(new Link("of", PART, NORCO)));
    Evaluation evaluation = evaluate(overlapping, EvaluatorOptions.DEFAULT);

    assertThat(evaluation.links(Metric.STRICT).overall()).isEqualTo(Counts.of(0, 2, 1));
    assertThat(evaluation.links(Metric.OVERLAP).overall()).isEqualTo(Counts.of(1, 2, 1));
  }

  @Test
  void countsARepeatedLinkOnce() {
    AnnotatedDocument twice =
        new AnnotatedDocument(
            TEXT,
            List.of(SOMA, SOMA_MG),
            List.of(new Link("of", SOMA_MG, SOMA), new Link("of", SOMA_MG, SOMA)));

    assertThat(evaluate(twice, EvaluatorOptions.DEFAULT).links(Metric.STRICT).overall())
        .isEqualTo(Counts.of(1, 2, 2));
  }

  @Test
  void scoresLinksUnderTheTypesAndInTheScopeOfTheMentions() {
    EvaluatorOptions head =
        EvaluatorOptions.DEFAULT.withKinds().withScope(d -> List.of(new Span(0, 15)));

    assertThat(evaluate(FOUND, head).links(Metric.STRICT).overall()).isEqualTo(Counts.of(1, 1, 1));
  }

  private static final Mention CITED =
      Mention.of(EntityType.CITATION, "guideline", 0, 4)
          .with("source", "MTUS")
          .with("pages", "56,98-99");

  private static AttributeScores exact(Mention gold, Mention found) {
    return AttributeScores.ofExactPairs(
        Evaluator.of()
            .evaluate(
                List.of(new AnnotatedDocument(TEXT, List.of(gold))),
                List.of(new AnnotatedDocument(TEXT, List.of(found)))));
  }

  @Test
  void takesAListForWhatItLists() {
    AttributeScores sameList = exact(CITED, CITED.with("pages", "98,99,56"));
    assertThat(sameList.of(EntityType.CITATION, "pages")).isEqualTo(Counts.of(1, 1, 1));
    assertThat(sameList.whole().get(EntityType.CITATION)).isEqualTo(Counts.of(1, 1, 1));

    AttributeScores part = exact(CITED, CITED.with("pages", "56,57"));
    assertThat(part.of(EntityType.CITATION, "pages")).isEqualTo(Counts.of(0, 1, 1));
    assertThat(part.elements().get(EntityType.CITATION).get("pages")).isEqualTo(Counts.of(1, 3, 2));
    assertThat(part.elements().get(EntityType.CITATION).get("source"))
        .isEqualTo(Counts.of(1, 1, 1));
    assertThat(part.whole().get(EntityType.CITATION)).isEqualTo(Counts.of(0, 1, 1));
  }

  @Test
  void takesARangeOfAmountsForOneValue() {
    Mention gold = SOMA_MG.with("value", "1-3");
    assertThat(
            exact(gold, gold.with("value", "1-2")).elements().get(EntityType.DOSAGE).get("value"))
        .isEqualTo(Counts.of(0, 1, 1));
  }

  @Test
  void scoresTheFieldsOfExactPairsByThemselves() {
    AttributeScores scores =
        AttributeScores.ofExactPairs(evaluate(FOUND, EvaluatorOptions.DEFAULT));

    // The second dosage has another span, so its fields are neither right nor wrong here.
    assertThat(scores.types().get(EntityType.DOSAGE))
        .isEqualTo(
            Map.of(
                "kind", Counts.of(1, 1, 1),
                "value", Counts.of(1, 1, 1),
                "unit", Counts.of(1, 1, 1)));
    assertThat(scores.whole()).containsOnlyKeys(EntityType.DRUG, EntityType.DOSAGE);
  }

  @Test
  void asksForAllAttributesThatGoldUsesAndForNoOthers() {
    Mention coded = CITED.with("code", "X:1");
    assertThat(exact(CITED, coded).whole().get(EntityType.CITATION)).isEqualTo(Counts.of(1, 1, 1));
    assertThat(exact(coded, CITED).whole().get(EntityType.CITATION)).isEqualTo(Counts.of(0, 1, 1));
    Mention bare = Mention.of(EntityType.CITATION, 0, 4);
    assertThat(exact(CITED, bare).whole().get(EntityType.CITATION)).isEqualTo(Counts.of(0, 1, 0));
    assertThat(exact(bare, CITED).whole()).isEmpty();
  }
}

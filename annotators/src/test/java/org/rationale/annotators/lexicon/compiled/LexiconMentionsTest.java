package org.rationale.annotators.lexicon.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rationale.annotators.Rationale;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;
import org.rationale.corpus.EntityType;

class LexiconMentionsTest {

  private static CompiledLexicon lexicon(Term... terms) {
    return CompiledLexicon.of(List.of(terms), CompiledLexiconTest.INFO);
  }

  private static Term term(String text, EntityType type, String... codes) {
    return new Term(text, type, "", List.of(codes));
  }

  /** Every mention as its text, type, kind and code. */
  private static List<String> found(String text, CompiledLexicon... lexicons) {
    AnnotatedDocument annotated =
        Rationale.with(List.of(lexicons)).annotate(new Document("d", text));
    return annotated.mentions().stream()
        .map(
            m ->
                "%s|%s.%s|%s"
                    .formatted(
                        m.of(text), m.type(), m.kind(), m.attributes().getOrDefault("code", "")))
        .toList();
  }

  @Test
  void givesItsCodesToAMentionThatIsThere() {
    CompiledLexicon lexicon = lexicon(term("Norcos", EntityType.DRUG, "RXNORM:2", "NDC:1"));

    assertThat(found("He takes Norco daily.", lexicon))
        .containsExactly("Norco|DRUG.brand|NDC:1 RXNORM:2", "daily|DOSAGE.frequency|");
  }

  @Test
  void joinsTheCodesOfSeveralLexicons() {
    assertThat(
            found(
                "low back pain",
                lexicon(term("low back pain", EntityType.DIAGNOSIS, "ICD10CM:M54.5")),
                lexicon(term("LOW BACK PAIN", EntityType.DIAGNOSIS, "UMLS:C0024031"))))
        .containsExactly("low back pain|DIAGNOSIS.finding|ICD10CM:M54.5 UMLS:C0024031");
  }

  @Test
  void addsWhatNoRuleFindsWithKindAndAttributes() {
    Term term =
        new Term(
            "Zorblaxin",
            EntityType.DRUG,
            "brand",
            List.of("LOCAL:7"),
            Map.of("maker", "Acme"),
            false);

    List<org.rationale.corpus.Mention> mentions =
        Rationale.with(List.of(lexicon(term)))
            .annotate(new Document("d", "Zorblaxin was given."))
            .mentions();

    assertThat(mentions)
        .singleElement()
        .satisfies(
            m ->
                assertThat(m.attributes())
                    .containsEntry("kind", "brand")
                    .containsEntry("code", "LOCAL:7")
                    .containsEntry("maker", "Acme"));
  }

  @Test
  void letsTheLongestStand() {
    CompiledLexicon lexicon =
        lexicon(
            term("back", EntityType.DIAGNOSIS, "X:1"),
            term("low back pain of the postman", EntityType.DIAGNOSIS, "X:2"));

    assertThat(found("There is low back pain.", lexicon))
        .containsExactly("low back pain|DIAGNOSIS.finding|");
    assertThat(found("There is low back pain of the postman.", lexicon))
        .containsExactly("low back pain of the postman|DIAGNOSIS.|X:2");
  }

  @Test
  void findsTheCodeOfAMentionInsideALongerTermThatDoesNotStand() {
    CompiledLexicon lexicon =
        lexicon(
            term("takes Soma", EntityType.PROCEDURE, "X:1"), term("Soma", EntityType.DRUG, "X:2"));

    assertThat(found("He takes Soma.", lexicon))
        .containsExactly("takes Soma|PROCEDURE.|X:1", "Soma|DRUG.brand|X:2");
  }

  @Test
  void takesTheTypeThatTheRulesFoundWhereATermHasSeveral() {
    CompiledLexicon lexicon =
        lexicon(term("Soma", EntityType.PROCEDURE, "X:1"), term("soma", EntityType.DRUG, "X:2"));

    assertThat(found("He takes Soma.", lexicon)).containsExactly("Soma|DRUG.brand|X:2");
  }

  @Test
  void dropsATermInsideACitation() {
    CompiledLexicon lexicon = lexicon(term("Chronic Pain", EntityType.DIAGNOSIS, "X:1"));

    assertThat(found("MTUS Chronic Pain Treatment Guidelines Page(s): 98-99", lexicon))
        .singleElement()
        .asString()
        .startsWith("MTUS Chronic Pain Treatment Guidelines Page(s): 98-99|CITATION.guideline|");
  }

  @Test
  void publishesTypesOfTheUsersOwn() {
    CompiledLexicon lexicon = lexicon(term("forklift", new EntityType("MACHINE"), "X:1"));

    assertThat(found("He fell off a forklift.", lexicon)).containsExactly("forklift|MACHINE.|X:1");
  }

  @Test
  void leavesTheTextBeforeTheLabelledPartAlone() {
    CompiledLexicon lexicon = lexicon(term("forklift", new EntityType("MACHINE"), "X:1"));

    assertThat(found("A forklift.\n\nCLINICAL CASE SUMMARY\n\nHe fell off a forklift.", lexicon))
        .containsExactly("forklift|MACHINE.|X:1");
  }
}

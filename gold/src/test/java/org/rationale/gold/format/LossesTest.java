package org.rationale.gold.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Link;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;
import org.rationale.corpus.file.Finding;
import org.rationale.gold.format.conll.ConllFormat;

class LossesTest {

  private static final Mention SOMA = Mention.of(EntityType.DRUG, "brand", 0, 4);
  private static final Mention DOSE = Mention.of(EntityType.DOSAGE, 5, 11);
  private static final Mention NUMBER = Mention.of(new EntityType("NUMBER"), 5, 8);
  private static final Mention APART =
      new Mention(EntityType.DIAGNOSIS, List.of(new Span(28, 34), new Span(50, 54)), Map.of());

  private static final AnnotatedDocument DOCUMENT =
      new AnnotatedDocument(
          LabelledCases.CASE_1,
          List.of(SOMA, DOSE, NUMBER, APART),
          List.of(new Link("doseOf", DOSE, SOMA), new Link("of", NUMBER, SOMA)));

  @Test
  void dropsWhatAFormatCannotHoldAndListsIt() {
    Losses.Rest rest = Losses.drop(ConllFormat.BIO, List.of(DOCUMENT));

    assertThat(rest.documents())
        .containsExactly(
            new AnnotatedDocument(
                LabelledCases.CASE_1, List.of(Mention.of(EntityType.DRUG, 0, 4), DOSE)));
    assertThat(rest.findings())
        .extracting(Finding::toString)
        .containsExactly(
            "case-1: warning: conll-bio cannot hold attributes: [kind] of DRUG \"Soma\"",
            "case-1: warning: conll-bio cannot hold overlapping and nested mentions: NUMBER \"350\"",
            "case-1: warning: conll-bio cannot hold mentions of several fragments: DIAGNOSIS"
                + " \"Muscle neck\"",
            "case-1: warning: conll-bio cannot hold links: doseOf from DOSAGE \"350 mg\" to DRUG"
                + " \"Soma\"",
            "case-1: warning: conll-bio cannot hold links: of from NUMBER \"350\" to DRUG \"Soma\"");
  }

  @Test
  void dropsNothingFromWhatAFormatHolds() {
    Losses.Rest rest = Losses.drop(new JsonLinesFormat(), List.of(DOCUMENT));

    assertThat(rest.documents()).containsExactly(DOCUMENT);
    assertThat(rest.findings()).isEmpty();
  }
}

package org.rationale.eval.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rationale.eval.Marked.document;
import static org.rationale.eval.Marked.mention;
import static org.rationale.eval.errors.LikelyCause.AMBIGUOUS;
import static org.rationale.eval.errors.LikelyCause.AROUND_OTHER;
import static org.rationale.eval.errors.LikelyCause.COORDINATION;
import static org.rationale.eval.errors.LikelyCause.DETERMINER;
import static org.rationale.eval.errors.LikelyCause.FOUND_ELSEWHERE;
import static org.rationale.eval.errors.LikelyCause.INSIDE_CITATION;
import static org.rationale.eval.errors.LikelyCause.INSIDE_OTHER;
import static org.rationale.eval.errors.LikelyCause.LABELLED_ELSEWHERE;
import static org.rationale.eval.errors.LikelyCause.LONG_SPAN;
import static org.rationale.eval.errors.LikelyCause.MODIFIER;
import static org.rationale.eval.errors.LikelyCause.NEVER_LABELLED;
import static org.rationale.eval.errors.LikelyCause.NEVER_PREDICTED;
import static org.rationale.eval.errors.LikelyCause.OVER_FOUND;
import static org.rationale.eval.errors.LikelyCause.PHRASE;
import static org.rationale.eval.errors.LikelyCause.PUNCTUATION;
import static org.rationale.eval.errors.LikelyCause.SINGLE;
import static org.rationale.eval.errors.LikelyCause.TOO_LITTLE_OVERLAP;
import static org.rationale.eval.errors.LikelyCause.WRAPPED_LINE;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;
import org.rationale.eval.Evaluator;
import org.rationale.eval.EvaluatorOptions;

class LikelyCauseTest {

  private static List<Set<LikelyCause>> causes(String gold, String predicted) {
    return causes(
        EvaluatorOptions.DEFAULT, document("case-1", gold), document("case-1", predicted));
  }

  private static List<Set<LikelyCause>> causes(
      EvaluatorOptions options, AnnotatedDocument gold, AnnotatedDocument predicted) {
    return ErrorAnalysis.of(Evaluator.of(options).evaluate(List.of(gold), List.of(predicted)))
        .errors()
        .stream()
        .map(ErrorCase::causes)
        .toList();
  }

  @Test
  void seesWrappedLines() {
    assertThat(
            causes(
                "[reflex \n\nsympathetic dystrophy|DIAGNOSIS]", "reflex \n\nsympathetic dystrophy"))
        .containsExactly(Set.of(WRAPPED_LINE, NEVER_PREDICTED, SINGLE));
  }

  @Test
  void aLineBreakThatBothSidesRunAcrossIsNoCause() {
    assertThat(causes("[low\nback pain|DIAGNOSIS] now", "[low\nback|DIAGNOSIS] pain now"))
        .containsExactly(Set.of(MODIFIER));
    assertThat(causes("[low\nback pain|DIAGNOSIS] now", "low\n[back pain|DIAGNOSIS] now"))
        .containsExactly(Set.of(WRAPPED_LINE, MODIFIER));
  }

  @Test
  void seesWhatLiesInsideAnother() {
    assertThat(
            causes(
                "see [ODG, pain, Ketamine infusion|CITATION]",
                "see ODG, pain, [Ketamine|DRUG] infusion"))
        .singleElement()
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.collection(LikelyCause.class))
        .doesNotContain(INSIDE_CITATION);
    AnnotatedDocument both =
        new AnnotatedDocument(
            new Document("a", "see ODG, pain, Ketamine infusion"),
            List.of(mention("CITATION", 4, 32)));
    AnnotatedDocument more =
        new AnnotatedDocument(
            both.document(), List.of(mention("CITATION", 4, 32), mention("DRUG", 15, 23)));
    assertThat(causes(EvaluatorOptions.DEFAULT, both, more))
        .containsExactly(Set.of(INSIDE_CITATION, NEVER_LABELLED));
  }

  @Test
  void seesNestedMentions() {
    Document text = new Document("a", "Ketamine infusion");
    AnnotatedDocument gold =
        new AnnotatedDocument(text, List.of(mention("PROCEDURE", 0, 17), mention("DRUG", 0, 8)));
    assertThat(
            causes(
                EvaluatorOptions.DEFAULT,
                gold,
                new AnnotatedDocument(text, List.of(mention("PROCEDURE", 0, 17)))))
        .containsExactly(Set.of(INSIDE_OTHER, NEVER_PREDICTED, SINGLE));
    assertThat(
            causes(
                EvaluatorOptions.DEFAULT,
                gold,
                new AnnotatedDocument(text, List.of(mention("DRUG", 0, 8)))))
        .containsExactly(Set.of(AROUND_OTHER, NEVER_PREDICTED, SINGLE));
  }

  @Test
  void saysWhatBoundariesDifferBy() {
    assertThat(causes("the [knee pain|DIAGNOSIS]", "[the knee pain|DIAGNOSIS]"))
        .containsExactly(Set.of(DETERMINER));
    assertThat(causes("[Soma|DRUG], then", "[Soma,|DRUG] then"))
        .containsExactly(Set.of(PUNCTUATION));
    assertThat(causes("[pain and numbness|DIAGNOSIS]", "[pain|DIAGNOSIS] and numbness"))
        .containsExactly(Set.of(COORDINATION));
    assertThat(causes("[pain in the knee|DIAGNOSIS]", "[pain|DIAGNOSIS] in the knee"))
        .containsExactly(Set.of(PHRASE));
    assertThat(causes("[severe knee pain|DIAGNOSIS]", "severe [knee pain|DIAGNOSIS]"))
        .containsExactly(Set.of(MODIFIER));
  }

  @Test
  void seesTermsThatAreFoundElsewhere() {
    assertThat(causes("[Soma|DRUG] and [SOMA|DRUG] again", "[Soma|DRUG] and SOMA again"))
        .containsExactly(Set.of(FOUND_ELSEWHERE));
    assertThat(causes("[Soma|DRUG] and Soma again", "[Soma|DRUG] and [Soma|DRUG] again"))
        .containsExactly(Set.of(LABELLED_ELSEWHERE));
    assertThat(causes("[ice|DRUG] or [ice|PROCEDURE]", "[ice|DRUG] or [ice|DRUG]"))
        .containsExactly(Set.of(AMBIGUOUS, NEVER_PREDICTED, SINGLE));
  }

  @Test
  void seesLongSpansAndLists() {
    String long8 = "pain of neck, back, hip, knee, foot and hand";
    assertThat(causes("[" + long8 + "|DIAGNOSIS]", long8))
        .containsExactly(Set.of(COORDINATION, NEVER_PREDICTED, LONG_SPAN, SINGLE));
  }

  @Test
  void seesSecondFindsAndOverlapsThatDoNotCount() {
    Document text = new Document("a", "cervical epidural steroid injection");
    AnnotatedDocument gold = new AnnotatedDocument(text, List.of(mention("PROCEDURE", 0, 35)));
    assertThat(
            causes(
                EvaluatorOptions.DEFAULT,
                gold,
                new AnnotatedDocument(
                    text, List.of(mention("PROCEDURE", 0, 35), mention("PROCEDURE", 9, 35)))))
        .containsExactly(Set.of(INSIDE_OTHER, OVER_FOUND, NEVER_LABELLED));
    assertThat(
            causes(
                EvaluatorOptions.DEFAULT.withMinOverlapPercent(50),
                gold,
                new AnnotatedDocument(text, List.of(mention("PROCEDURE", 26, 35)))))
        .containsExactly(
            Set.of(TOO_LITTLE_OVERLAP, NEVER_PREDICTED, SINGLE),
            Set.of(INSIDE_OTHER, TOO_LITTLE_OVERLAP, NEVER_LABELLED));
  }

  @Test
  void theFirstCauseIsTheMostTelling() {
    ErrorCase error =
        ErrorAnalysis.of(
                Evaluator.of()
                    .evaluate(
                        List.of(document("a", "[low\nback pain|DIAGNOSIS]")),
                        List.of(document("a", "low\nback pain"))))
            .errors()
            .get(0);
    assertThat(error.firstCause()).contains(WRAPPED_LINE);
    assertThat(error.causes()).containsExactly(WRAPPED_LINE, NEVER_PREDICTED, SINGLE);
  }
}

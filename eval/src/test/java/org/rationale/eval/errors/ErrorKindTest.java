package org.rationale.eval.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rationale.eval.Marked.document;
import static org.rationale.eval.Marked.mention;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;
import org.rationale.eval.Evaluator;
import org.rationale.eval.Marked;

class ErrorKindTest {

  private static List<String> errors(String gold, String predicted) {
    return errors(document("case-1", gold), document("case-1", predicted));
  }

  private static List<String> errors(AnnotatedDocument gold, AnnotatedDocument predicted) {
    return ErrorAnalysis.of(Evaluator.of().evaluate(List.of(gold), List.of(predicted)))
        .errors()
        .stream()
        .map(e -> e.kind().id() + ": " + words(e.gold(), e) + " → " + words(e.predicted(), e))
        .toList();
  }

  private static String words(List<Mention> mentions, ErrorCase error) {
    return String.join(
        " + ", mentions.stream().map(m -> m.of(error.document().text()) + "|" + m.type()).toList());
  }

  @Test
  void whatIsRightIsNoError() {
    assertThat(errors("[Soma|DRUG] [350 mg|DOSAGE]", "[Soma|DRUG] [350 mg|DOSAGE]")).isEmpty();
  }

  @Test
  void tellsBoundariesApart() {
    assertThat(errors("for [left hip pain|DIAGNOSIS] now", "for left [hip pain|DIAGNOSIS] now"))
        .containsExactly("boundary-left: left hip pain|DIAGNOSIS → hip pain|DIAGNOSIS");
    assertThat(errors("for [left hip|DIAGNOSIS] pain", "for [left hip pain|DIAGNOSIS]"))
        .containsExactly("boundary-right: left hip|DIAGNOSIS → left hip pain|DIAGNOSIS");
    assertThat(errors("for [left hip|DIAGNOSIS] pain", "for left [hip pain|DIAGNOSIS]"))
        .containsExactly("boundary-both: left hip|DIAGNOSIS → hip pain|DIAGNOSIS");
  }

  @Test
  void fragmentsThatDifferBetweenTheSameEndsAreAGapInside() {
    AnnotatedDocument gold =
        Marked.blank(
            "a",
            30,
            new Mention(
                EntityType.DIAGNOSIS,
                List.of(new Span(0, 5), new Span(10, 20)),
                java.util.Map.of()));
    assertThat(errors(gold, Marked.blank("a", 30, mention("DIAGNOSIS", 0, 20))))
        .singleElement()
        .asString()
        .startsWith("boundary-inside: ");
  }

  @Test
  void tellsWrongTypesApart() {
    assertThat(errors("[TENS unit|PROCEDURE] again", "[TENS unit|DRUG] again"))
        .containsExactly("wrong-type: TENS unit|PROCEDURE → TENS unit|DRUG");
    assertThat(errors("[TENS unit|PROCEDURE] again", "[TENS|DRUG] unit again"))
        .containsExactly("wrong-type-and-span: TENS unit|PROCEDURE → TENS|DRUG");
  }

  @Test
  void whatStaysAloneIsMissedOrSpurious() {
    assertThat(errors("[Soma|DRUG] for pain in 2012", "Soma for pain in [2012|DATE]"))
        .containsExactly("missed: Soma|DRUG → ", "spurious:  → 2012|DATE");
  }

  @Test
  void severalPredictionsOverOneGoldMentionSplitIt() {
    assertThat(
            errors(
                "[right ankle and foot pain and edema|DIAGNOSIS]",
                "[right ankle|DIAGNOSIS] and [foot pain|DIAGNOSIS] and [edema|DIAGNOSIS]"))
        .containsExactly(
            "split: right ankle and foot pain and edema|DIAGNOSIS"
                + " → right ankle|DIAGNOSIS + foot pain|DIAGNOSIS + edema|DIAGNOSIS");
  }

  @Test
  void onePredictionOverSeveralGoldMentionsMergesThem() {
    assertThat(
            errors(
                "[numbness|DIAGNOSIS] and [tingling|DIAGNOSIS]",
                "[numbness and tingling|DIAGNOSIS]"))
        .containsExactly(
            "merged: numbness|DIAGNOSIS + tingling|DIAGNOSIS → numbness and tingling|DIAGNOSIS");
  }

  @Test
  void anotherTypeNeitherSplitsNorMerges() {
    assertThat(
            errors(
                "[ketamine infusion therapy|PROCEDURE]",
                "[ketamine|DRUG] [infusion therapy|PROCEDURE]"))
        .containsExactly(
            "boundary-left: ketamine infusion therapy|PROCEDURE → infusion therapy|PROCEDURE",
            "spurious:  → ketamine|DRUG");
  }

  @Test
  void aSecondPredictionOverARightOneIsSpurious() {
    AnnotatedDocument gold = Marked.blank("a", 20, mention("DRUG", 0, 10));
    AnnotatedDocument predicted =
        Marked.blank("a", 20, mention("DRUG", 0, 10), mention("DRUG", 4, 10));
    assertThat(errors(gold, predicted)).singleElement().asString().startsWith("spurious: ");
  }

  @Test
  void whatIsSplitAndMergedAtOnceIsSplitAndTheRestMissed() {
    AnnotatedDocument gold = Marked.blank("a", 30, mention("DRUG", 0, 10), mention("DRUG", 11, 15));
    AnnotatedDocument predicted =
        Marked.blank("a", 30, mention("DRUG", 0, 2), mention("DRUG", 2, 20));
    assertThat(errors(gold, predicted).stream().map(e -> e.replaceAll(":.*", "")))
        .containsExactly("split", "missed");
  }
}

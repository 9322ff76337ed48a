package org.rationale.eval.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Mention;
import org.rationale.eval.Counts;
import org.rationale.eval.Evaluation;
import org.rationale.eval.Evaluator;
import org.rationale.eval.EvaluatorOptions;
import org.rationale.eval.Metric;
import org.rationale.eval.RandomMentions;
import org.rationale.eval.RandomMentions.Hands;
import org.rationale.eval.matching.Pair;

/** What must hold of the errors of any gold and any predictions. */
@Domain(RandomMentions.class)
class ErrorPropertiesTest {

  private static Evaluation evaluate(List<Hands> corpus, double minOverlap) {
    List<AnnotatedDocument> gold = new ArrayList<>();
    List<AnnotatedDocument> predicted = new ArrayList<>();
    for (int i = 0; i < corpus.size(); i++) {
      gold.add(corpus.get(i).goldDocument("d" + i));
      predicted.add(corpus.get(i).predictedDocument("d" + i));
    }
    return Evaluator.of(EvaluatorOptions.DEFAULT.withMinOverlapPercent(minOverlap))
        .evaluate(gold, predicted);
  }

  @Property
  void everyWrongMentionIsInExactlyOneError(@ForAll List<Hands> corpus) {
    checkPartition(evaluate(corpus, 0));
    checkPartition(evaluate(corpus, 50));
  }

  private static void checkPartition(Evaluation evaluation) {
    List<ErrorCase> errors = ErrorAnalysis.of(evaluation).errors();

    Counts strict = evaluation.scores(Metric.STRICT).overall();
    assertThat(errors.stream().mapToLong(e -> e.gold().size()).sum())
        .isEqualTo(strict.gold() - strict.correct());
    assertThat(errors.stream().mapToLong(e -> e.predicted().size()).sum())
        .isEqualTo(strict.predicted() - strict.correct());
    for (var document : evaluation.documents()) {
      List<ErrorCase> here =
          errors.stream().filter(e -> e.document().equals(document.document())).toList();
      List<Mention> gold = new ArrayList<>(document.alignment().missed());
      List<Mention> predicted = new ArrayList<>(document.alignment().spurious());
      for (Pair pair : document.alignment().pairs()) {
        if (!pair.sameType() || !pair.sameSpan()) {
          gold.add(pair.gold());
          predicted.add(pair.predicted());
        }
      }
      assertThat(here.stream().flatMap(e -> e.gold().stream()))
          .containsExactlyInAnyOrderElementsOf(gold);
      assertThat(here.stream().flatMap(e -> e.predicted().stream()))
          .containsExactlyInAnyOrderElementsOf(predicted);
    }
  }

  @Property
  void eachKindHasItsShape(@ForAll List<Hands> corpus) {
    for (ErrorCase error : ErrorAnalysis.of(evaluate(corpus, 0)).errors()) {
      int gold = error.gold().size();
      int predicted = error.predicted().size();
      switch (error.kind()) {
        case MISSED -> assertThat(gold * 10 + predicted).isEqualTo(10);
        case SPURIOUS -> assertThat(gold * 10 + predicted).isEqualTo(1);
        case SPLIT -> {
          assertThat(gold).isEqualTo(1);
          assertThat(predicted).isGreaterThan(1);
        }
        case MERGED -> {
          assertThat(gold).isGreaterThan(1);
          assertThat(predicted).isEqualTo(1);
        }
        default -> assertThat(gold * 10 + predicted).isEqualTo(11);
      }
      boolean oneType = error.mentions().map(Mention::type).distinct().count() == 1;
      assertThat(oneType)
          .isEqualTo(
              error.kind() != ErrorKind.WRONG_TYPE
                  && error.kind() != ErrorKind.WRONG_TYPE_AND_SPAN);
      for (Mention one : error.gold()) {
        assertThat(error.predicted()).allMatch(other -> Pair.overlap(one, other) > 0);
      }
    }
  }

  @Property
  void errorsStandInOrderAndInTheirContext(@ForAll List<Hands> corpus) {
    List<ErrorCase> errors = ErrorAnalysis.of(evaluate(corpus, 0)).errors();
    assertThat(errors)
        .isSortedAccordingTo(
            Comparator.comparing((ErrorCase e) -> e.document().id())
                .thenComparing(ErrorCase::span));
    assertThat(errors).allMatch(e -> e.context().contains(e.span()));
    assertThat(errors).allMatch(e -> e.context().end() <= e.document().text().length());
  }
}

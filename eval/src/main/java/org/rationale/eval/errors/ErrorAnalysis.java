package org.rationale.eval.errors;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;
import org.rationale.eval.DocumentScores;
import org.rationale.eval.Evaluation;

/**
 * Every error of an evaluation: each gold and each predicted mention that the strict metric does
 * not call right is in exactly one of them.
 *
 * @param errors document by document, in document order; immutable
 */
public record ErrorAnalysis(List<ErrorCase> errors) {

  private static final Comparator<ErrorCase> ORDER =
      Comparator.comparing(ErrorCase::span, Span.ORDER)
          .thenComparing(ErrorCase::kind)
          .thenComparing(error -> error.mentions().findFirst().orElseThrow(), Mention.ORDER);

  public ErrorAnalysis {
    errors = List.copyOf(errors);
  }

  /** The errors of an evaluation, under the types in which it was scored. */
  public static ErrorAnalysis of(Evaluation evaluation) {
    Surfaces surfaces = new Surfaces(evaluation);
    return new ErrorAnalysis(
        evaluation.documents().parallelStream().flatMap(d -> errors(d, surfaces)).toList());
  }

  private static Stream<ErrorCase> errors(DocumentScores document, Surfaces surfaces) {
    List<MentionGroup> groups = Grouping.of(document.alignment());
    if (groups.isEmpty()) {
      return Stream.empty();
    }
    CauseFinder causes = new CauseFinder(document, surfaces);
    Sentences sentences = new Sentences(document.document().text());
    return groups.stream().map(group -> error(document, group, causes, sentences)).sorted(ORDER);
  }

  private static ErrorCase error(
      DocumentScores document, MentionGroup group, CauseFinder causes, Sentences sentences) {
    return new ErrorCase(
        document.document(),
        group.kind(),
        group.gold(),
        group.predicted(),
        causes.of(group),
        sentences.around(group.span()));
  }
}

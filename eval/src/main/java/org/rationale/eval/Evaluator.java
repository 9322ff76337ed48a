package org.rationale.eval;

import java.util.List;
import org.rationale.corpus.AnnotatedDocument;

/**
 * Scores predictions against gold. Holds no state but its options; safe for many threads. Documents
 * are scored side by side, so what the options call must be safe for many threads as well.
 */
public final class Evaluator {

  private final EvaluatorOptions options;

  private Evaluator(EvaluatorOptions options) {
    this.options = options;
  }

  /** An evaluator with the default options. */
  public static Evaluator of() {
    return of(EvaluatorOptions.DEFAULT);
  }

  /** An evaluator with the given options. */
  public static Evaluator of(EvaluatorOptions options) {
    return new Evaluator(options);
  }

  /**
   * Scores predictions against gold. Documents are paired by id; their order plays no part.
   *
   * @throws UnpairedDocumentsException where the two sides are not about the same documents and the
   *     options do not allow it
   */
  public Evaluation evaluate(List<AnnotatedDocument> gold, List<AnnotatedDocument> predicted) {
    DocumentScorer scorer = new DocumentScorer(options);
    return Evaluation.of(pairs(gold, predicted).parallelStream().map(scorer::score).toList());
  }

  /**
   * The documents as they are scored: paired, with the types and in the scope that the options say.
   * For those who score in another way, as {@link org.rationale.eval.compat} does.
   *
   * @throws UnpairedDocumentsException as {@link #evaluate} does
   */
  public List<DocumentPair> pairs(List<AnnotatedDocument> gold, List<AnnotatedDocument> predicted) {
    return new DocumentPairing(options.unpaired(), options.textMayDiffer())
        .pair(gold, predicted).stream().map(options::apply).toList();
  }
}

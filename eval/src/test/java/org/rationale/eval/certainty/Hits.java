package org.rationale.eval.certainty;

import static org.rationale.eval.Marked.document;

import java.util.ArrayList;
import java.util.List;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.eval.Evaluation;
import org.rationale.eval.Evaluator;

/** Evaluations of documents with one gold mention and one prediction each, right or wrong. */
final class Hits {

  private Hits() {}

  /** One document for each character: {@code +} is a hit, {@code -} a miss and a false alarm. */
  static Evaluation of(String hits) {
    List<AnnotatedDocument> gold = new ArrayList<>();
    List<AnnotatedDocument> predicted = new ArrayList<>();
    for (int i = 0; i < hits.length(); i++) {
      String id = "d%05d".formatted(i);
      gold.add(document(id, "[Soma|DRUG] or Norco"));
      predicted.add(
          document(id, hits.charAt(i) == '+' ? "[Soma|DRUG] or Norco" : "Soma or [Norco|DRUG]"));
    }
    return Evaluator.of().evaluate(gold, predicted);
  }
}

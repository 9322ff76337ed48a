package org.rationale.eval.errors;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;
import org.rationale.eval.DocumentScores;
import org.rationale.eval.Evaluation;
import org.rationale.eval.matching.Pair;

/** How often the same words are labelled, predicted and found exactly, over all documents. */
final class Surfaces {

  private record Term(EntityType type, String words) {}

  private final Map<Term, Integer> gold = new HashMap<>();
  private final Map<Term, Integer> predicted = new HashMap<>();
  private final Map<Term, Integer> found = new HashMap<>();

  Surfaces(Evaluation evaluation) {
    for (DocumentScores document : evaluation.documents()) {
      String text = document.document().text();
      for (Pair pair : document.alignment().pairs()) {
        count(gold, pair.gold(), text);
        count(predicted, pair.predicted(), text);
        if (pair.sameType() && pair.sameSpan()) {
          count(found, pair.gold(), text);
        }
      }
      document.alignment().missed().forEach(m -> count(gold, m, text));
      document.alignment().spurious().forEach(m -> count(predicted, m, text));
    }
  }

  /** The words of a mention without regard to capitals and white space. */
  static String words(Mention mention, String text) {
    return mention.of(text).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private static void count(Map<Term, Integer> counts, Mention mention, String text) {
    counts.merge(new Term(mention.type(), words(mention, text)), 1, Integer::sum);
  }

  int labelled(EntityType type, String words) {
    return gold.getOrDefault(new Term(type, words), 0);
  }

  int predicted(EntityType type, String words) {
    return predicted.getOrDefault(new Term(type, words), 0);
  }

  int found(EntityType type, String words) {
    return found.getOrDefault(new Term(type, words), 0);
  }
}

package org.rationale.eval.compat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;
import org.rationale.eval.Counts;
import org.rationale.eval.DocumentPair;
import org.rationale.eval.Metric;
import org.rationale.eval.Score;
import org.rationale.eval.TypeOrder;
import org.rationale.eval.report.Measured;
import org.rationale.eval.report.Scorecard;
import org.rationale.eval.report.Sheet;

/**
 * GATE's AnnotationDiffer. Each possible pair is worth 3 if its spans are equal and 2 if they
 * overlap; its score is that worth less the worth of all pairs that it excludes. Pairs are taken in
 * order of their scores.
 */
final class GateScorer {

  private static final int CORRECT = 3;
  private static final int PARTIAL = 2;

  /** A pair that could be made: numbers of the mentions, and what it is worth. */
  private record Choice(int gold, int predicted, int worth) {

    boolean excludes(Choice other) {
      return gold == other.gold || predicted == other.predicted;
    }
  }

  /** A choice with its score. */
  private record Scored(Choice choice, int score) {}

  private GateScorer() {}

  static Scorecard score(List<DocumentPair> documents) {
    SortedMap<EntityType, Counts> counts = TypedMentions.counts(documents, GateScorer::counts);
    return new Scorecard(
        documents.size(),
        Map.of(
            Metric.STRICT, sheet(counts, Metric.STRICT),
            Metric.OVERLAP, sheet(counts, Metric.OVERLAP),
            Metric.PARTIAL, sheet(counts, Metric.PARTIAL)));
  }

  private static Sheet sheet(SortedMap<EntityType, Counts> counts, Metric metric) {
    SortedMap<EntityType, Measured> types = new TreeMap<>(TypeOrder.ORDER);
    counts.forEach((type, c) -> types.put(type, measured(c, metric)));
    Counts all = counts.values().stream().reduce(Counts.NONE, Counts::plus);
    return new Sheet(measured(all, metric), types, Map.of());
  }

  private static Measured measured(Counts counts, Metric metric) {
    Score strict = score(counts, counts.correct());
    Score lenient = score(counts, counts.correct() + counts.partial());
    return switch (metric) {
      case STRICT -> new Measured(counts, counts.correct(), strict);
      case OVERLAP -> new Measured(counts, counts.correct() + counts.partial(), lenient);
      default ->
          new Measured(
              counts,
              counts.matched(),
              new Score(
                  (strict.precision() + lenient.precision()) / 2,
                  (strict.recall() + lenient.recall()) / 2,
                  (strict.f1() + lenient.f1()) / 2));
    };
  }

  private static Score score(Counts counts, long matched) {
    double precision = counts.predicted() == 0 ? 1 : (double) matched / counts.predicted();
    double recall = counts.gold() == 0 ? 1 : (double) matched / counts.gold();
    double f1 = 2 * precision * recall / (precision + recall);
    return new Score(precision, recall, Double.isNaN(f1) ? 0 : f1);
  }

  private static Counts counts(DocumentPair document) {
    List<Choice> taken = new ArrayList<>();
    for (Choice choice : byScore(choices(document))) {
      if (taken.stream().noneMatch(choice::excludes)) {
        taken.add(choice);
      }
    }
    long correct = taken.stream().filter(c -> c.worth() == CORRECT).count();
    return new Counts(
        correct,
        0,
        taken.size() - correct,
        document.gold().size() - taken.size(),
        document.predicted().size() - taken.size());
  }

  private static List<Choice> choices(DocumentPair document) {
    List<Choice> choices = new ArrayList<>();
    for (int g = 0; g < document.gold().size(); g++) {
      for (int p = 0; p < document.predicted().size(); p++) {
        Mention gold = document.gold().get(g);
        Mention predicted = document.predicted().get(p);
        if (gold.span().equals(predicted.span())) {
          choices.add(new Choice(g, p, CORRECT));
        } else if (gold.span().overlaps(predicted.span())) {
          choices.add(new Choice(g, p, PARTIAL));
        }
      }
    }
    return choices;
  }

  /** Greatest score first; of equal ones, the pair that was found later. */
  private static List<Choice> byScore(List<Choice> choices) {
    List<Scored> scored = new ArrayList<>();
    for (Choice choice : choices) {
      int excluded =
          choices.stream()
              .filter(other -> !other.equals(choice) && choice.excludes(other))
              .mapToInt(Choice::worth)
              .sum();
      scored.add(new Scored(choice, choice.worth() - excluded));
    }
    scored.sort(Comparator.comparingInt(Scored::score));
    Collections.reverse(scored);
    return scored.stream().map(Scored::choice).toList();
  }
}

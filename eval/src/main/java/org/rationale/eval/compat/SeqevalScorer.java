package org.rationale.eval.compat;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;
import org.rationale.eval.Averaging;
import org.rationale.eval.Counts;
import org.rationale.eval.DocumentPair;
import org.rationale.eval.Metric;
import org.rationale.eval.Score;
import org.rationale.eval.TypeOrder;
import org.rationale.eval.report.Measured;
import org.rationale.eval.report.Scorecard;
import org.rationale.eval.report.Sheet;

/** seqeval and conlleval: sets of exact spans, type by type. */
final class SeqevalScorer {

  private SeqevalScorer() {}

  static Scorecard score(List<DocumentPair> documents) {
    SortedMap<EntityType, Counts> counts = TypedMentions.counts(documents, SeqevalScorer::counts);
    SortedMap<EntityType, Measured> types = new TreeMap<>(TypeOrder.ORDER);
    counts.forEach((type, c) -> types.put(type, ZeroDivision.measured(c)));
    Measured overall =
        ZeroDivision.measured(counts.values().stream().reduce(Counts.NONE, Counts::plus));
    Map<Averaging, Score> averages =
        Map.of(
            Averaging.MICRO, overall.score(),
            Averaging.MACRO_TYPES, mean(types.values(), m -> 1),
            Averaging.WEIGHTED, mean(types.values(), m -> m.counts().gold()));
    return new Scorecard(
        documents.size(), Map.of(Metric.STRICT, new Sheet(overall, types, averages)));
  }

  private static Counts counts(DocumentPair document) {
    Set<List<Span>> gold = spans(document.gold());
    Set<List<Span>> predicted = spans(document.predicted());
    long both = predicted.stream().filter(gold::contains).count();
    return Counts.of(both, gold.size(), predicted.size());
  }

  private static Set<List<Span>> spans(Collection<Mention> mentions) {
    Set<List<Span>> spans = new HashSet<>();
    mentions.forEach(m -> spans.add(m.fragments()));
    return spans;
  }

  private static Score mean(Collection<Measured> types, ToDoubleFunction<Measured> weight) {
    double weights = types.stream().mapToDouble(weight).sum();
    if (weights == 0) {
      return new Score(0, 0, 0);
    }
    return new Score(
        sum(types, m -> weight.applyAsDouble(m) * m.score().precision()) / weights,
        sum(types, m -> weight.applyAsDouble(m) * m.score().recall()) / weights,
        sum(types, m -> weight.applyAsDouble(m) * m.score().f1()) / weights);
  }

  private static double sum(Collection<Measured> types, ToDoubleFunction<Measured> value) {
    return types.stream().mapToDouble(value).sum();
  }
}

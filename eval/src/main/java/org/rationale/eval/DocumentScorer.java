package org.rationale.eval;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rationale.corpus.Document;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;
import org.rationale.eval.matching.Alignment;
import org.rationale.eval.matching.Matching;
import org.rationale.eval.matching.Pair;
import org.rationale.eval.matching.Preference;

/** Scores one document: matches and counts. */
final class DocumentScorer {

  private final EvaluatorOptions options;
  private final Map<Preference, Matching> matchings = new EnumMap<>(Preference.class);

  DocumentScorer(EvaluatorOptions options) {
    this.options = options;
    for (Preference preference : Preference.values()) {
      matchings.put(preference, new Matching(preference, options.minOverlapPercent()));
    }
  }

  /** The scores of a document whose mentions have the types and the scope they are scored in. */
  DocumentScores score(DocumentPair pair) {
    List<Mention> gold = pair.gold();
    List<Mention> predicted = pair.predicted();
    Map<Preference, Alignment> alignments = new EnumMap<>(Preference.class);
    matchings.forEach((p, matching) -> alignments.put(p, matching.align(gold, predicted)));
    Alignment byType = alignments.get(Preference.TYPE);
    Map<Metric, Scores> scores = new EnumMap<>(Metric.class);
    for (Metric metric : Metric.values()) {
      scores.put(
          metric,
          metric == Metric.TOKEN
              ? tokenScores(pair.document(), gold, predicted)
              : mentionScores(metric, alignments.get(metric.preference()), byType));
    }
    Map<Metric, Scores> links = new EnumMap<>(Metric.class);
    for (Metric metric : Evaluation.LINK_METRICS) {
      links.put(metric, LinkScorer.score(pair, byType, metric));
    }
    return new DocumentScores(pair.document(), byType, scores, links);
  }

  private static Scores mentionScores(Metric metric, Alignment overall, Alignment byType) {
    Tally all = new Tally();
    overall.pairs().forEach(p -> all.add(metric.judge(p)));
    all.addAlone(overall.missed().size(), overall.spurious().size());

    Map<EntityType, Tally> types = new HashMap<>();
    for (Pair pair : byType.pairs()) {
      if (pair.sameType()) {
        tally(types, pair.gold()).add(metric.judge(pair));
      } else {
        tally(types, pair.gold()).addAlone(1, 0);
        tally(types, pair.predicted()).addAlone(0, 1);
      }
    }
    byType.missed().forEach(m -> tally(types, m).addAlone(1, 0));
    byType.spurious().forEach(m -> tally(types, m).addAlone(0, 1));

    Map<EntityType, Counts> counts = new HashMap<>();
    types.forEach((type, tally) -> counts.put(type, tally.counts()));
    Scores perType = Scores.ofTypes(counts);
    return new Scores(all.counts(), perType.types());
  }

  private static Tally tally(Map<EntityType, Tally> types, Mention mention) {
    return types.computeIfAbsent(mention.type(), type -> new Tally());
  }

  private Scores tokenScores(Document document, List<Mention> gold, List<Mention> predicted) {
    List<Span> scope = options.scope().of(document);
    List<Span> tokens =
        options.tokenizer().tokens(document.text()).stream()
            .filter(t -> Scope.touches(scope, t))
            .toList();
    Map<EntityType, BitSet> right = TokenLabels.of(tokens, gold);
    Map<EntityType, BitSet> found = TokenLabels.of(tokens, predicted);
    Set<EntityType> types = new HashSet<>(right.keySet());
    types.addAll(found.keySet());
    Map<EntityType, Counts> counts = new HashMap<>();
    for (EntityType type : types) {
      BitSet r = right.getOrDefault(type, new BitSet());
      BitSet f = found.getOrDefault(type, new BitSet());
      BitSet both = (BitSet) r.clone();
      both.and(f);
      counts.put(type, Counts.of(both.cardinality(), r.cardinality(), f.cardinality()));
    }
    return Scores.ofTypes(counts);
  }
}

package org.rationale.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Link;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;
import org.rationale.eval.matching.Alignment;
import org.rationale.eval.matching.Pair;

/**
 * Scores the links of one document. A predicted link is right if gold has a link of the same name
 * between the partners of its two ends. Links with an end that is not scored are left out.
 */
final class LinkScorer {

  /** A link between mentions as they were scored. */
  private record Scored(String type, Mention from, Mention to) {}

  private final Labels goldLabels;
  private final Labels predictedLabels;
  private final List<Span> scope;

  LinkScorer(EvaluatorOptions options, List<Span> scope) {
    this.goldLabels = options.goldLabels();
    this.predictedLabels = options.predictedLabels();
    this.scope = scope;
  }

  /**
   * The scores of the links by their names.
   *
   * @param metric says which pairs of mentions are partners: those that it calls correct
   */
  Scores score(DocumentPair documents, Alignment alignment, Metric metric) {
    Map<Mention, Mention> goldOf = new HashMap<>();
    for (Pair pair : alignment.pairs()) {
      if (metric.judge(pair) == Outcome.CORRECT) {
        goldOf.put(pair.predicted(), pair.gold());
      }
    }
    List<Scored> gold = scored(documents.goldLinks(), goldLabels);
    List<Scored> found = scored(documents.predictedLinks(), predictedLabels);
    Map<Scored, Long> open = count(gold, Function.identity());
    List<Scored> right = new ArrayList<>();
    for (Scored link : found) {
      Scored partner = new Scored(link.type(), goldOf.get(link.from()), goldOf.get(link.to()));
      if (open.getOrDefault(partner, 0L) > 0) {
        open.merge(partner, -1L, Long::sum);
        right.add(link);
      }
    }
    Map<String, Long> goldCounts = count(gold, Scored::type);
    Map<String, Long> foundCounts = count(found, Scored::type);
    Map<String, Long> rightCounts = count(right, Scored::type);
    Set<String> names = new HashSet<>(goldCounts.keySet());
    names.addAll(foundCounts.keySet());
    Map<EntityType, Counts> counts = new HashMap<>();
    for (String name : names) {
      counts.put(
          new EntityType(name),
          Counts.of(
              rightCounts.getOrDefault(name, 0L),
              goldCounts.getOrDefault(name, 0L),
              foundCounts.getOrDefault(name, 0L)));
    }
    return Scores.ofTypes(counts);
  }

  private static <K> Map<K, Long> count(List<Scored> links, Function<Scored, K> key) {
    return links.stream().collect(Collectors.groupingBy(key, HashMap::new, Collectors.counting()));
  }

  private List<Scored> scored(List<Link> links, Labels labels) {
    return links.stream().map(link -> scored(link, labels)).flatMap(Optional::stream).toList();
  }

  private Optional<Scored> scored(Link link, Labels labels) {
    List<Mention> ends = List.of(link.from(), link.to());
    List<Mention> left = Scope.within(scope, labels.relabel(ends));
    return left.size() == 2
        ? Optional.of(new Scored(link.type(), left.get(0), left.get(1)))
        : Optional.empty();
  }
}

package org.rationale.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Link;
import org.rationale.corpus.Mention;
import org.rationale.eval.matching.Alignment;
import org.rationale.eval.matching.Pair;

/**
 * Scores the links of one document. A predicted link is right if gold has a link of the same name
 * between the partners of its two ends.
 */
final class LinkScorer {

  private LinkScorer() {}

  /**
   * The scores of the links by their names.
   *
   * @param metric says which pairs of mentions are partners: those that it calls correct
   */
  static Scores score(DocumentPair documents, Alignment alignment, Metric metric) {
    Map<Mention, Mention> goldOf = new HashMap<>();
    for (Pair pair : alignment.pairs()) {
      if (metric.judge(pair) == Outcome.CORRECT) {
        goldOf.put(pair.predicted(), pair.gold());
      }
    }
    List<Link> gold = documents.goldLinks();
    List<Link> found = documents.predictedLinks();
    Map<Link, Long> open = count(gold, Function.identity());
    List<Link> right = new ArrayList<>();
    for (Link link : found) {
      Link partner = new Link(link.type(), goldOf.get(link.from()), goldOf.get(link.to()));
      if (open.getOrDefault(partner, 0L) > 0) {
        open.merge(partner, -1L, Long::sum);
        right.add(link);
      }
    }
    Map<String, Long> goldCounts = count(gold, Link::type);
    Map<String, Long> foundCounts = count(found, Link::type);
    Map<String, Long> rightCounts = count(right, Link::type);
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

  private static <K> Map<K, Long> count(List<Link> links, Function<Link, K> key) {
    return links.stream().collect(Collectors.groupingBy(key, HashMap::new, Collectors.counting()));
  }
}

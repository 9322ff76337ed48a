package org.rationale.eval.compat;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;
import org.rationale.eval.Counts;
import org.rationale.eval.DocumentPair;
import org.rationale.eval.Metric;
import org.rationale.eval.TypeOrder;
import org.rationale.eval.matching.Pair;
import org.rationale.eval.report.Measured;
import org.rationale.eval.report.Scorecard;
import org.rationale.eval.report.Sheet;

/**
 * brateval's comparison of entities. It keeps entities in a hash table by their ids ({@code T1},
 * {@code T2} …) and walks through it in its order; so do we, with ids in document order.
 */
final class BratevalScorer {

  private BratevalScorer() {}

  static Scorecard score(List<DocumentPair> documents) {
    return new Scorecard(
        documents.size(),
        Map.of(
            Metric.STRICT, sheet(documents, (g, p) -> exact(g, p) && sameType(g, p)),
            Metric.EXACT, sheet(documents, BratevalScorer::exact),
            Metric.OVERLAP, sheet(documents, (g, p) -> overlaps(g, p) && sameType(g, p)),
            Metric.PARTIAL, sheet(documents, BratevalScorer::overlaps)));
  }

  private static boolean sameType(Mention gold, Mention predicted) {
    return gold.type().equals(predicted.type());
  }

  private static boolean exact(Mention gold, Mention predicted) {
    return predicted.fragments().containsAll(gold.fragments());
  }

  private static boolean overlaps(Mention gold, Mention predicted) {
    return Pair.overlap(gold, predicted) > 0;
  }

  private static Sheet sheet(List<DocumentPair> documents, BiPredicate<Mention, Mention> same) {
    SortedMap<EntityType, Counts> counts = new TreeMap<>(TypeOrder.ORDER);
    for (DocumentPair document : documents) {
      Map<String, Mention> left = byId(document.predicted());
      for (Mention gold : byId(document.gold()).values()) {
        String partner = firstThatFits(gold, left, same);
        if (partner == null) {
          counts.merge(gold.type(), new Counts(0, 0, 0, 1, 0), Counts::plus);
        } else {
          counts.merge(gold.type(), new Counts(1, 0, 0, 0, 0), Counts::plus);
          counts.merge(left.remove(partner).type(), Counts.NONE, Counts::plus);
        }
      }
      for (Mention spurious : left.values()) {
        counts.merge(spurious.type(), new Counts(0, 0, 0, 0, 1), Counts::plus);
      }
    }
    SortedMap<EntityType, Measured> types = new TreeMap<>(TypeOrder.ORDER);
    counts.forEach((type, c) -> types.put(type, ZeroDivision.measured(c)));
    Counts all = counts.values().stream().reduce(Counts.NONE, Counts::plus);
    return new Sheet(ZeroDivision.measured(all), types, Map.of());
  }

  private static Map<String, Mention> byId(Collection<Mention> mentions) {
    Map<String, Mention> byId = new HashMap<>();
    mentions.forEach(m -> byId.put("T" + (byId.size() + 1), m));
    return byId;
  }

  private static String firstThatFits(
      Mention gold, Map<String, Mention> predicted, BiPredicate<Mention, Mention> same) {
    for (Map.Entry<String, Mention> entry : predicted.entrySet()) {
      if (same.test(gold, entry.getValue())) {
        return entry.getKey();
      }
    }
    return null;
  }
}

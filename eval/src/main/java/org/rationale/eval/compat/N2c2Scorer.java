package org.rationale.eval.compat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
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

/** The scorer of the 2018 n2c2 shared task on medication extraction (track 2), tags only. */
final class N2c2Scorer {

  /** A tag as that scorer keeps it: one span, from the first fragment to the last. */
  private record Tag(EntityType type, Span span) {}

  /** From this number of fragments on, it does not read the line and uses the one before. */
  private static final int TOO_MANY_FRAGMENTS = 4;

  private N2c2Scorer() {}

  static Scorecard score(List<DocumentPair> documents) {
    return new Scorecard(
        documents.size(),
        new EnumMap<>(
            Map.of(
                Metric.STRICT, sheet(documents, N2c2Scorer::equalTags),
                Metric.OVERLAP, sheet(documents, N2c2Scorer::overlappingTags))));
  }

  private static boolean equalTags(Tag gold, Tag predicted) {
    return gold.equals(predicted);
  }

  private static boolean overlappingTags(Tag gold, Tag predicted) {
    return gold.type().equals(predicted.type()) && gold.span().overlaps(predicted.span());
  }

  private static Sheet sheet(List<DocumentPair> documents, BiPredicate<Tag, Tag> same) {
    List<Counts> counts = new ArrayList<>();
    SortedMap<EntityType, Counts> types = new TreeMap<>(TypeOrder.ORDER);
    for (DocumentPair document : documents) {
      List<Tag> gold = tags(document.gold());
      List<Tag> predicted = tags(document.predicted());
      counts.add(counts(gold, predicted, same));
      Set<EntityType> all = new HashSet<>();
      gold.forEach(t -> all.add(t.type()));
      predicted.forEach(t -> all.add(t.type()));
      for (EntityType type : all) {
        types.merge(type, counts(only(type, gold), only(type, predicted), same), Counts::plus);
      }
    }
    Measured overall = ZeroDivision.measured(counts.stream().reduce(Counts.NONE, Counts::plus));
    SortedMap<EntityType, Measured> measured = new TreeMap<>(TypeOrder.ORDER);
    types.forEach((type, c) -> measured.put(type, ZeroDivision.measured(c)));
    return new Sheet(
        overall,
        measured,
        Map.of(Averaging.MICRO, overall.score(), Averaging.MACRO_DOCUMENTS, mean(counts)));
  }

  private static Counts counts(List<Tag> gold, List<Tag> predicted, BiPredicate<Tag, Tag> same) {
    boolean[] taken = new boolean[gold.size()];
    long kept = 0;
    long right = 0;
    for (Tag tag : predicted) {
      boolean matches = false;
      boolean deleted = false;
      for (int g = 0; g < taken.length; g++) {
        if (same.test(gold.get(g), tag)) {
          matches = true;
          deleted |= taken[g];
          taken[g] = true;
        }
      }
      if (!deleted) {
        kept++;
        right += matches ? 1 : 0;
      }
    }
    return Counts.of(right, gold.size(), kept);
  }

  private static List<Tag> tags(Collection<Mention> mentions) {
    List<Tag> tags = new ArrayList<>();
    for (Mention mention : mentions) {
      boolean unread = mention.fragments().size() >= TOO_MANY_FRAGMENTS && !tags.isEmpty();
      tags.add(unread ? tags.get(tags.size() - 1) : new Tag(mention.type(), mention.span()));
    }
    return tags;
  }

  private static List<Tag> only(EntityType type, List<Tag> tags) {
    return tags.stream().filter(t -> t.type().equals(type)).toList();
  }

  private static Score mean(List<Counts> documents) {
    List<Score> scores = documents.stream().map(c -> ZeroDivision.measured(c).score()).toList();
    return new Score(
        scores.stream().mapToDouble(Score::precision).average().orElse(0),
        scores.stream().mapToDouble(Score::recall).average().orElse(0),
        scores.stream().mapToDouble(Score::f1).average().orElse(0));
  }
}

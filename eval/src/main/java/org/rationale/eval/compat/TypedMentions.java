package org.rationale.eval.compat;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;
import org.rationale.eval.Counts;
import org.rationale.eval.DocumentPair;
import org.rationale.eval.TypeOrder;

/** Picks mentions by their types. */
final class TypedMentions {

  private TypedMentions() {}

  /** The types that occur on either side. */
  static SortedSet<EntityType> types(Collection<DocumentPair> documents) {
    SortedSet<EntityType> types = new TreeSet<>(TypeOrder.ORDER);
    for (DocumentPair document : documents) {
      document.gold().forEach(m -> types.add(m.type()));
      document.predicted().forEach(m -> types.add(m.type()));
    }
    return types;
  }

  /**
   * The counts of each type by itself, added up over the documents.
   *
   * @param counts of a document that has mentions of one type only
   */
  static SortedMap<EntityType, Counts> counts(
      List<DocumentPair> documents, Function<DocumentPair, Counts> counts) {
    SortedMap<EntityType, Counts> byType = new TreeMap<>(TypeOrder.ORDER);
    for (EntityType type : types(documents)) {
      byType.put(
          type, only(type, documents).stream().map(counts).reduce(Counts.NONE, Counts::plus));
    }
    return byType;
  }

  /** The documents with the mentions of one type only. */
  static List<DocumentPair> only(EntityType type, List<DocumentPair> documents) {
    return documents.stream()
        .map(
            d ->
                new DocumentPair(
                    d.document(),
                    only(type, d.gold()),
                    only(type, d.predicted()),
                    List.of(),
                    List.of()))
        .toList();
  }

  private static List<Mention> only(EntityType type, Collection<Mention> mentions) {
    return mentions.stream().filter(m -> m.type().equals(type)).toList();
  }
}

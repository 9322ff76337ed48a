package org.rationale.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;

/** Brings gold and predictions of the same document together, by id. Fails closed. */
final class DocumentPairing {

  private final Unpaired unpaired;
  private final boolean textMayDiffer;

  DocumentPairing(Unpaired unpaired, boolean textMayDiffer) {
    this.unpaired = unpaired;
    this.textMayDiffer = textMayDiffer;
  }

  /**
   * The pairs, ordered by id.
   *
   * @throws UnpairedDocumentsException where a document has no partner, differs or comes twice
   */
  List<DocumentPair> pair(List<AnnotatedDocument> gold, List<AnnotatedDocument> predicted) {
    List<String> repeated = new ArrayList<>();
    Map<String, AnnotatedDocument> goldById = byId(gold, repeated);
    Map<String, AnnotatedDocument> predictedById = byId(predicted, repeated);
    List<String> missing = new ArrayList<>();
    List<String> extra = new ArrayList<>();
    List<String> differing = new ArrayList<>();
    List<DocumentPair> pairs = new ArrayList<>();
    TreeSet<String> ids = new TreeSet<>(goldById.keySet());
    ids.addAll(predictedById.keySet());
    for (String id : ids) {
      AnnotatedDocument right = goldById.get(id);
      AnnotatedDocument found = predictedById.get(id);
      if (found == null) {
        missing.add(id);
      } else if (right == null) {
        extra.add(id);
      } else if (!textMayDiffer && !right.document().text().equals(found.document().text())) {
        differing.add(id);
      }
      if ((right != null && found != null) || unpaired == Unpaired.COUNT_AS_EMPTY) {
        pairs.add(pair(right, found));
      }
    }
    boolean incomplete = unpaired == Unpaired.FAIL && !(missing.isEmpty() && extra.isEmpty());
    if (incomplete || !differing.isEmpty() || !repeated.isEmpty()) {
      throw new UnpairedDocumentsException(missing, extra, differing, repeated);
    }
    return pairs;
  }

  private static DocumentPair pair(AnnotatedDocument right, AnnotatedDocument found) {
    Document document = right == null ? found.document() : right.document();
    return new DocumentPair(
        document,
        right == null ? List.of() : right.mentions(),
        found == null ? List.of() : found.mentions(),
        right == null ? List.of() : right.links(),
        found == null ? List.of() : found.links());
  }

  private static Map<String, AnnotatedDocument> byId(
      List<AnnotatedDocument> documents, List<String> repeated) {
    Map<String, AnnotatedDocument> byId = new TreeMap<>();
    for (AnnotatedDocument document : documents) {
      if (byId.put(document.document().id(), document) != null) {
        repeated.add(document.document().id());
      }
    }
    return byId;
  }
}

package org.rationale.gold.brat;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;
import org.rationale.corpus.Link;
import org.rationale.corpus.Mention;

/**
 * A document with its labels and everything else that a brat file holds about them, ids included.
 * It exists so that a file can be read, corrected and written with only the corrected lines
 * changed.
 *
 * @param document the document
 * @param labels in document order; immutable
 * @param relations links between labels, by their ids; immutable
 * @param normalForms of labels, by their ids; immutable
 * @param notes about anything with an id; immutable
 */
public record BratDocument(
    Document document,
    List<Label> labels,
    List<BratLine.Relation> relations,
    List<BratLine.NormalForm> normalForms,
    List<BratLine.Note> notes) {

  public BratDocument {
    labels = labels.stream().sorted(Label.ORDER).toList();
    relations = List.copyOf(relations);
    normalForms = List.copyOf(normalForms);
    notes = List.copyOf(notes);
    Set<String> labelIds = labels.stream().map(Label::id).collect(Collectors.toSet());
    for (BratLine.Relation relation : relations) {
      if (!labelIds.contains(relation.from()) || !labelIds.contains(relation.to())) {
        throw new IllegalArgumentException(
            document.id() + ": " + relation + " joins labels that are not there");
      }
    }
  }

  /**
   * A mention with its ids.
   *
   * @param id of the mention, for instance {@code T12}
   * @param mention the mention
   * @param attributeIds the id of each of its attributes by the attribute's name; immutable
   */
  public record Label(String id, Mention mention, Map<String, String> attributeIds) {

    static final Comparator<Label> ORDER =
        Comparator.comparing(Label::mention, Mention.ORDER).thenComparing(Label::id, BratIds.ORDER);

    public Label {
      attributeIds = Collections.unmodifiableMap(new TreeMap<>(attributeIds));
      if (!attributeIds.keySet().equals(mention.attributes().keySet())) {
        throw new IllegalArgumentException(
            "%s has the attributes %s, but there are ids for %s"
                .formatted(id, mention.attributes().keySet(), attributeIds.keySet()));
      }
    }
  }

  /** A document whose labels have no ids yet; they are numbered in document order. */
  public static BratDocument of(AnnotatedDocument annotated) {
    return new BratDocument(annotated.document(), List.of(), List.of(), List.of(), List.of())
        .with(annotated);
  }

  /**
   * The same file after a correction. A label that is still there keeps its ids, also where its
   * span, its type or its attributes were corrected; a new one gets the next free number; what
   * belongs to a label that is gone goes with it.
   *
   * @throws IllegalArgumentException where the correction is of another document or text
   */
  public BratDocument with(AnnotatedDocument corrected) {
    return new BratCorrection(this, corrected).result();
  }

  /** The labels and links without what only a brat file knows. */
  public AnnotatedDocument annotated() {
    Map<String, Mention> byId = new HashMap<>();
    labels.forEach(l -> byId.put(l.id(), l.mention()));
    return new AnnotatedDocument(
        document,
        labels.stream().map(Label::mention).toList(),
        relations.stream()
            .map(r -> new Link(r.type(), byId.get(r.from()), byId.get(r.to())))
            .toList());
  }
}

package org.rationale.gold.format.bioc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rationale.gold.format.Counting;
import org.rationale.gold.format.Problems;
import org.rationale.gold.format.StatedDocument;
import org.rationale.gold.format.StatedDocument.Extent;
import org.rationale.gold.format.StatedLink;
import org.rationale.gold.format.StatedMention;
import org.rationale.gold.format.StatedText;
import org.rationale.gold.format.bioc.BiocDocument.Annotation;
import org.rationale.gold.format.bioc.BiocDocument.Passage;
import org.rationale.gold.format.bioc.BiocDocument.Relation;

/** What a BioC document states: annotations as mentions, relations between two as links. */
final class BiocStatement {

  /** Key of the infon that holds the type. */
  static final String TYPE = "type";

  /** Type of a relation that does not say its own. */
  private static final String RELATION = "relation";

  private final BiocDocument document;
  private final Problems problems;
  private final List<StatedMention> mentions = new ArrayList<>();
  private final List<StatedLink> links = new ArrayList<>();

  private BiocStatement(BiocDocument document, Problems problems) {
    this.document = document;
    this.problems = problems;
  }

  /**
   * The statement of a document.
   *
   * @param counting what its offsets count, where the collection says so
   */
  static StatedDocument of(BiocDocument document, Optional<Counting> counting, Problems problems) {
    return new BiocStatement(document, problems).stated(counting);
  }

  private StatedDocument stated(Optional<Counting> counting) {
    List<StatedText> texts = new ArrayList<>();
    Map<String, Integer> all = new HashMap<>();
    for (Passage passage : document.passages()) {
      passage
          .text()
          .ifPresent(t -> texts.add(new StatedText(passage.place(), passage.offset(), t)));
      Map<String, Integer> here = new HashMap<>();
      for (Annotation annotation : passage.annotations()) {
        if (add(annotation)) {
          here.put(annotation.id(), mentions.size() - 1);
        }
      }
      all.putAll(here);
      passage.relations().forEach(r -> add(r, here));
    }
    document.relations().forEach(r -> add(r, all));
    return new StatedDocument(
        document.place(),
        List.of(document.id()),
        texts.isEmpty() ? Extent.NONE : Extent.PIECES,
        texts,
        List.of(),
        counting,
        mentions,
        links);
  }

  private boolean add(Annotation annotation) {
    String type = annotation.infons().get(TYPE);
    if (type == null) {
      problems.error(annotation.place(), "the annotation has no infon \"type\"; give it one");
      return false;
    }
    if (annotation.locations().isEmpty()) {
      problems.leftOut(annotation.place(), "the annotation has no location");
      return false;
    }
    Map<String, String> attributes = new TreeMap<>(annotation.infons());
    attributes.remove(TYPE);
    mentions.add(
        new StatedMention(
            annotation.place(), type, annotation.locations(), annotation.text(), attributes));
    return true;
  }

  private void add(Relation relation, Map<String, Integer> ids) {
    if (relation.nodes().size() != 2) {
      problems.leftOut(
          relation.place(),
          "the relation joins %d annotations; a link joins two".formatted(relation.nodes().size()));
      return;
    }
    for (String id : relation.nodes()) {
      if (!ids.containsKey(id)) {
        problems.leftOut(
            relation.place(), "the relation names %s, which is no mention here".formatted(id));
        return;
      }
    }
    links.add(
        new StatedLink(
            relation.place(),
            relation.type().isEmpty() ? RELATION : relation.type(),
            ids.get(relation.nodes().get(0)),
            ids.get(relation.nodes().get(1))));
  }
}

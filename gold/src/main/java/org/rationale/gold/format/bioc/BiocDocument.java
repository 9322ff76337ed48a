package org.rationale.gold.format.bioc;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rationale.corpus.file.Place;
import org.rationale.gold.format.StatedMention.Piece;

/**
 * A document of a BioC collection, in whichever notation.
 *
 * @param place where it stands
 * @param id its id
 * @param passages its passages, and their sentences where they have some, in order; immutable
 * @param relations those that stand outside of passages; immutable
 */
record BiocDocument(Place place, String id, List<Passage> passages, List<Relation> relations) {

  BiocDocument {
    passages = List.copyOf(passages);
    relations = List.copyOf(relations);
  }

  /**
   * A passage or a sentence.
   *
   * @param place where it stands
   * @param offset of its text in the document
   * @param text of it, where it is given
   * @param annotations in it; immutable
   * @param relations between them; immutable
   */
  record Passage(
      Place place,
      int offset,
      Optional<String> text,
      List<Annotation> annotations,
      List<Relation> relations) {

    Passage {
      annotations = List.copyOf(annotations);
      relations = List.copyOf(relations);
    }
  }

  /**
   * An annotation.
   *
   * @param place where it stands
   * @param id by which relations refer to it; may be empty
   * @param infons further values by key; immutable
   * @param text the annotated text
   * @param locations where it stands in the document; immutable
   */
  record Annotation(
      Place place,
      String id,
      Map<String, String> infons,
      Optional<String> text,
      List<Piece> locations) {

    Annotation {
      infons = Map.copyOf(infons);
      locations = List.copyOf(locations);
    }
  }

  /**
   * A relation.
   *
   * @param place where it stands
   * @param type its infon {@code type}; may be empty
   * @param nodes ids of what it joins, in order; immutable
   */
  record Relation(Place place, String type, List<String> nodes) {

    Relation {
      nodes = List.copyOf(nodes);
    }
  }
}

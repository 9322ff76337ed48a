package org.rationale.eval.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rationale.corpus.Document;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;

/**
 * A document that several people labelled.
 *
 * @param document the document
 * @param mentions of each person, in the order of the people
 */
record SharedDocument(Document document, List<List<Mention>> mentions) {

  /**
   * The mentions as units: one for each fragment.
   *
   * @param type the type to take, or none for all
   */
  List<Unit> units(Optional<EntityType> type) {
    List<Unit> units = new ArrayList<>();
    for (int person = 0; person < mentions.size(); person++) {
      for (Mention mention : mentions.get(person)) {
        if (type.isEmpty() || type.get().equals(mention.type())) {
          for (Span part : mention.fragments()) {
            units.add(new Unit(person, part.start(), part.end(), mention.type().name()));
          }
        }
      }
    }
    return units;
  }
}

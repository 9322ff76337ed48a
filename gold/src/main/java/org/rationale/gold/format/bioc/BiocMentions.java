package org.rationale.gold.format.bioc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Link;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;
import org.rationale.corpus.file.Finding;
import org.rationale.gold.format.FormatException;
import org.rationale.gold.format.OffsetUnit;
import org.rationale.gold.format.Offsets;

/** The mentions of a document in the terms of BioC: ids, infons, locations. */
final class BiocMentions {

  private final AnnotatedDocument annotated;
  private final Offsets offsets;
  private final Map<Mention, String> ids = new LinkedHashMap<>();

  /**
   * The mentions of a document, numbered.
   *
   * @throws FormatException where an attribute has the name of the infon that holds the type
   */
  BiocMentions(AnnotatedDocument annotated) {
    this.annotated = annotated;
    this.offsets = OffsetUnit.CODE_POINT.of(annotated.document().text());
    for (Mention mention : annotated.mentions()) {
      if (mention.attributes().containsKey(BiocStatement.TYPE)) {
        throw new FormatException(
            List.of(
                Finding.error(
                    annotated.document().id(),
                    0,
                    "BioC keeps the type in the infon \"type\", so %s cannot have an attribute of"
                            .formatted(mention.type())
                        + " that name; rename it")));
      }
      ids.putIfAbsent(mention, "T" + (ids.size() + 1));
    }
  }

  String text() {
    return annotated.document().text();
  }

  /** The mentions with their ids, in document order. */
  Map<Mention, String> ids() {
    return ids;
  }

  /** The infons of a mention, its type first. */
  Map<String, String> infons(Mention mention) {
    Map<String, String> infons = new LinkedHashMap<>();
    infons.put(BiocStatement.TYPE, mention.type().name());
    infons.putAll(mention.attributes());
    return infons;
  }

  int offset(Span span) {
    return offsets.toUnit(span.start());
  }

  int length(Span span) {
    return offsets.toUnit(span.end()) - offsets.toUnit(span.start());
  }

  /** The ids of the two mentions of a link. */
  List<String> nodes(Link link) {
    return List.of(ids.get(link.from()), ids.get(link.to()));
  }
}

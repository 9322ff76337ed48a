package org.rationale.corpus;

import java.util.List;

/**
 * A document with the mentions that someone, person or program, found in it.
 *
 * @param document the document
 * @param mentions inside its text, in document order ({@link Mention#ORDER}); immutable
 * @param links between those mentions; immutable
 */
public record AnnotatedDocument(Document document, List<Mention> mentions, List<Link> links) {

  public AnnotatedDocument {
    mentions = mentions.stream().sorted(Mention.ORDER).toList();
    links = List.copyOf(links);
    for (Mention mention : mentions) {
      if (mention.span().end() > document.text().length()) {
        throw new IllegalArgumentException(
            "%s: %s at %s ends behind the text, which has %d characters"
                .formatted(
                    document.id(), mention.type(), mention.span(), document.text().length()));
      }
    }
  }

  /** A document with mentions and no links. */
  public AnnotatedDocument(Document document, List<Mention> mentions) {
    this(document, mentions, List.of());
  }

  /** The mentions of one type, in document order. */
  public List<Mention> mentions(EntityType type) {
    return mentions.stream().filter(m -> m.type().equals(type)).toList();
  }
}

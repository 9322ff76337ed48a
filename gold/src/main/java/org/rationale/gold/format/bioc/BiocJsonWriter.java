package org.rationale.gold.format.bioc;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Link;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;

/** Writes a BioC collection as JSON. */
final class BiocJsonWriter {

  private BiocJsonWriter() {}

  static String write(List<AnnotatedDocument> documents) {
    ObjectNode collection = JsonNodeFactory.instance.objectNode();
    collection.put("source", "rationale").put("date", "").put("key", "");
    collection.putObject("infons").put(BiocUnits.KEY, BiocUnits.WRITTEN.id());
    ArrayNode array = collection.putArray("documents");
    documents.forEach(d -> document(array.addObject(), d));
    return collection + "\n";
  }

  private static void document(ObjectNode document, AnnotatedDocument annotated) {
    BiocMentions mentions = new BiocMentions(annotated);
    document.put("id", annotated.document().id()).putObject("infons");
    ObjectNode passage = document.putArray("passages").addObject();
    passage.put("offset", 0).putObject("infons");
    passage.put("text", mentions.text()).putArray("sentences");
    ArrayNode annotations = passage.putArray("annotations");
    mentions
        .ids()
        .forEach((mention, id) -> annotation(annotations.addObject(), mentions, mention, id));
    ArrayNode relations = passage.putArray("relations");
    for (Link link : annotated.links()) {
      ObjectNode relation = relations.addObject().put("id", "R" + relations.size());
      relation.putObject("infons").put(BiocStatement.TYPE, link.type());
      ArrayNode nodes = relation.putArray("nodes");
      List<String> ids = mentions.nodes(link);
      nodes.addObject().put("refid", ids.get(0)).put("role", "from");
      nodes.addObject().put("refid", ids.get(1)).put("role", "to");
    }
    document.putArray("relations");
  }

  private static void annotation(
      ObjectNode annotation, BiocMentions mentions, Mention mention, String id) {
    ObjectNode infons = annotation.put("id", id).putObject("infons");
    for (Map.Entry<String, String> infon : mentions.infons(mention).entrySet()) {
      infons.put(infon.getKey(), infon.getValue());
    }
    annotation.put("text", mention.of(mentions.text()));
    ArrayNode locations = annotation.putArray("locations");
    for (Span fragment : mention.fragments()) {
      locations
          .addObject()
          .put("offset", mentions.offset(fragment))
          .put("length", mentions.length(fragment));
    }
  }
}

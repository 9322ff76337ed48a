package org.rationale.gold.format.bioc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rationale.gold.format.Counting;
import org.rationale.gold.format.FormatException;
import org.rationale.gold.format.JsonValue;
import org.rationale.gold.format.Problems;
import org.rationale.gold.format.SourceFile;
import org.rationale.gold.format.StatedDocument;
import org.rationale.gold.format.StatedMention.Piece;
import org.rationale.gold.format.bioc.BiocDocument.Annotation;
import org.rationale.gold.format.bioc.BiocDocument.Passage;
import org.rationale.gold.format.bioc.BiocDocument.Relation;

/** Reads BioC documents from JSON. */
final class BiocJsonReader {

  private BiocJsonReader() {}

  /**
   * The documents of a file.
   *
   * @throws FormatException where it is not JSON
   */
  static List<StatedDocument> read(SourceFile file, Problems problems) {
    List<StatedDocument> documents = new ArrayList<>();
    for (JsonValue record : JsonValue.records(file)) {
      boolean collection = record.has("documents");
      Optional<Counting> counting =
          collection ? BiocUnits.counting(infons(record)) : Optional.empty();
      for (JsonValue document : collection ? record.array("documents") : List.of(record)) {
        try {
          documents.add(BiocStatement.of(document(document), counting, problems));
        } catch (FormatException e) {
          problems.add(e);
        }
      }
    }
    return documents;
  }

  private static BiocDocument document(JsonValue document) {
    String id =
        document
            .scalar("id")
            .or(() -> document.scalar("_id"))
            .orElseThrow(() -> document.wrong("needs an \"id\""));
    List<Passage> passages = new ArrayList<>();
    for (JsonValue passage : document.array("passages")) {
      passages.add(passage(passage));
      for (JsonValue sentence : passage.optionalArray("sentences")) {
        passages.add(passage(sentence));
      }
    }
    return new BiocDocument(document.place(), id, passages, relations(document));
  }

  private static Passage passage(JsonValue passage) {
    List<Annotation> annotations = new ArrayList<>();
    for (JsonValue annotation : passage.optionalArray("annotations")) {
      List<Piece> locations = new ArrayList<>();
      for (JsonValue location : annotation.array("locations")) {
        int start = location.integer("offset");
        locations.add(new Piece(start, start + location.integer("length")));
      }
      annotations.add(
          new Annotation(
              annotation.place(),
              annotation.scalar("id").orElse(""),
              infons(annotation),
              text(annotation),
              locations));
    }
    return new Passage(
        passage.place(), passage.integer("offset"), text(passage), annotations, relations(passage));
  }

  private static Optional<String> text(JsonValue value) {
    return value.has("text") ? Optional.of(value.string("text")) : Optional.empty();
  }

  private static List<Relation> relations(JsonValue parent) {
    List<Relation> relations = new ArrayList<>();
    for (JsonValue relation : parent.optionalArray("relations")) {
      List<String> nodes = new ArrayList<>();
      for (JsonValue node : relation.optionalArray("nodes")) {
        nodes.add(node.scalar("refid").orElseThrow(() -> node.wrong("needs a \"refid\"")));
      }
      String type = infons(relation).getOrDefault(BiocStatement.TYPE, "");
      relations.add(new Relation(relation.place(), type, nodes));
    }
    return relations;
  }

  private static Map<String, String> infons(JsonValue parent) {
    Map<String, String> infons = new TreeMap<>();
    parent
        .member("infons")
        .members()
        .forEach(
            (key, value) -> {
              if (!value.node().isNull()) {
                infons.put(
                    key,
                    value.node().isValueNode() ? value.node().asText() : value.node().toString());
              }
            });
    return infons;
  }
}

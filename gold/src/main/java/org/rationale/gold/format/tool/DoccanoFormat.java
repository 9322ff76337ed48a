package org.rationale.gold.format.tool;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Link;
import org.rationale.corpus.Mention;
import org.rationale.gold.format.Counting;
import org.rationale.gold.format.JsonFormat;
import org.rationale.gold.format.JsonKeys;
import org.rationale.gold.format.JsonValue;
import org.rationale.gold.format.Problems;
import org.rationale.gold.format.SourceFile;
import org.rationale.gold.format.StatedDocument;
import org.rationale.gold.format.StatedLink;
import org.rationale.gold.format.StatedMention;

/**
 * doccano's JSON lines for sequence labelling: a text a line ({@code text}; {@code data} in some
 * exports) with its labels in one of two shapes. {@code label} (or {@code labels}) is an array of
 * {@code [start, end, type]}; {@code entities}, of projects with relations, an array of objects
 * with {@code id}, {@code start_offset}, {@code end_offset} and {@code label}, beside {@code
 * relations} with {@code from_id}, {@code to_id} and {@code type}. Written is the second shape.
 *
 * <p>doccano numbers the texts by itself; the document's name is looked for in other members
 * ({@code document_id}, which is written, {@code filename} …, also in {@code meta}), then found by
 * the text, and else is the number {@code id}.
 *
 * <p><b>Offsets</b> are those of JavaScript, UTF-16 positions, unless the project counts grapheme
 * clusters; programs that make files for doccano often count code points. The file does not say
 * which words it means: where UTF-16 positions cut words and another counting does not, the file is
 * refused, and what it counts must be named.
 *
 * <p><b>Not carried.</b> Several fragments and attributes: writing refuses them.
 *
 * <p>Source: doccano's documentation and export (formats JSONL and JSONL(relation)); its issue 2290
 * on offsets.
 */
public final class DoccanoFormat extends JsonFormat {

  /** The format. */
  public DoccanoFormat() {
    super("doccano", LINES_OR_ARRAY, SPANS_AND_LINKS, List.of(Counting.UTF_16));
  }

  @Override
  protected boolean recognises(JsonKeys keys) {
    return keys.hasAny("text", "data")
        && keys.hasAny("label", "labels", "entities")
        && !keys.hasAny("offsetUnit", "spans", "annotation_id", "annotations");
  }

  @Override
  protected List<StatedDocument> stated(SourceFile file, Problems problems) {
    return stated(
        JsonValue.linesOrArray(file, problems),
        problems,
        (record, number) ->
            Optional.of(
                stated(
                    record,
                    new Names()
                        .in(record)
                        .in(record.member("meta"))
                        .member(record, "id")
                        .or(file.stem(), number))));
  }

  private static StatedDocument stated(JsonValue record, List<String> names) {
    String text = record.string(record.has("text") ? "text" : "data");
    List<StatedMention> mentions = new ArrayList<>();
    Map<Integer, Integer> indexes = new HashMap<>();
    for (String member : List.of("label", "labels")) {
      for (JsonValue label : record.optionalArray(member)) {
        if (label.node().size() != 3 || !label.node().path(2).isTextual()) {
          throw label.wrong("expected [start, end, \"type\"], but there is " + label.node());
        }
        mentions.add(
            StatedMention.of(
                label.place(),
                label.node().path(2).textValue(),
                label.integerAt(0),
                label.integerAt(1),
                Optional.empty()));
      }
    }
    for (JsonValue entity : record.optionalArray("entities")) {
      if (entity.has("id")) {
        indexes.put(entity.integer("id"), mentions.size());
      }
      mentions.add(
          StatedMention.of(
              entity.place(),
              entity.string("label"),
              entity.integer("start_offset"),
              entity.integer("end_offset"),
              Optional.empty()));
    }
    List<StatedLink> links = new ArrayList<>();
    for (JsonValue relation : record.optionalArray("relations")) {
      links.add(
          new StatedLink(
              relation.place(),
              relation.string("type"),
              index(relation, "from_id", indexes),
              index(relation, "to_id", indexes)));
    }
    return StatedDocument.whole(record.place(), names, text, mentions, links);
  }

  private static int index(JsonValue relation, String member, Map<Integer, Integer> indexes) {
    Integer index = indexes.get(relation.integer(member));
    if (index == null) {
      throw relation.wrong(
          "%s is %d, which is the id of no entity".formatted(member, relation.integer(member)));
    }
    return index;
  }

  @Override
  protected String content(List<AnnotatedDocument> documents) {
    return lines(documents, DoccanoFormat::record);
  }

  private static String record(AnnotatedDocument annotated, int number) {
    ObjectNode record = JsonNodeFactory.instance.objectNode();
    record.put("id", number).put("text", annotated.document().text());
    record.put(Names.WRITTEN, annotated.document().id());
    ArrayNode entities = record.putArray("entities");
    List<Mention> mentions = annotated.mentions();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      entities
          .addObject()
          .put("id", i)
          .put("label", mention.type().name())
          .put("start_offset", mention.span().start())
          .put("end_offset", mention.span().end());
    }
    ArrayNode relations = record.putArray("relations");
    for (Link link : annotated.links()) {
      relations
          .addObject()
          .put("id", relations.size() - 1)
          .put("from_id", mentions.indexOf(link.from()))
          .put("to_id", mentions.indexOf(link.to()))
          .put("type", link.type());
    }
    record.putArray("Comments");
    return record.toString();
  }
}

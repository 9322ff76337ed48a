package org.rationale.gold.format.tool;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Link;
import org.rationale.corpus.Mention;
import org.rationale.gold.format.OffsetUnit;
import org.rationale.gold.format.Offsets;

/** Writes tasks of Label Studio, each with one annotation; attributes are choices. */
final class LabelStudioWriter {

  private static final String TEXT = "text";

  private LabelStudioWriter() {}

  static String write(List<AnnotatedDocument> documents) {
    ArrayNode tasks = JsonNodeFactory.instance.arrayNode();
    for (AnnotatedDocument annotated : documents) {
      ObjectNode task = tasks.addObject().put("id", tasks.size());
      task.putObject("data")
          .put(Names.WRITTEN, annotated.document().id())
          .put(TEXT, annotated.document().text());
      ObjectNode annotation = task.putArray("annotations").addObject().put("id", tasks.size());
      annotation.put("was_cancelled", false).put("ground_truth", false);
      results(annotation.putArray("result"), annotated);
    }
    return tasks + "\n";
  }

  private static void results(ArrayNode results, AnnotatedDocument annotated) {
    String text = annotated.document().text();
    Offsets offsets = OffsetUnit.CODE_POINT.of(text);
    List<Mention> mentions = annotated.mentions();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      region(results.addObject(), i, "label", "labels", mention, text, offsets)
          .putArray("labels")
          .add(mention.type().name());
      for (Map.Entry<String, String> attribute : mention.attributes().entrySet()) {
        region(results.addObject(), i, attribute.getKey(), "choices", mention, text, offsets)
            .putArray("choices")
            .add(attribute.getValue());
      }
    }
    for (Link link : annotated.links()) {
      results
          .addObject()
          .put("from_id", id(mentions.indexOf(link.from())))
          .put("to_id", id(mentions.indexOf(link.to())))
          .put("type", "relation")
          .put("direction", "right")
          .putArray("labels")
          .add(link.type());
    }
  }

  private static ObjectNode region(
      ObjectNode result,
      int index,
      String from,
      String type,
      Mention mention,
      String text,
      Offsets offsets) {
    result.put("id", id(index)).put("from_name", from).put("to_name", TEXT).put("type", type);
    return result
        .putObject("value")
        .put("start", offsets.toUnit(mention.span().start()))
        .put("end", offsets.toUnit(mention.span().end()))
        .put(TEXT, mention.of(text));
  }

  private static String id(int index) {
    return "m" + index;
  }
}

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
import org.rationale.corpus.Span;
import org.rationale.gold.format.JsonValue;
import org.rationale.gold.format.OffsetUnit;
import org.rationale.gold.format.Offsets;
import org.rationale.gold.format.StatedDocument;
import org.rationale.gold.format.StatedDocument.Extent;
import org.rationale.gold.format.StatedLink;
import org.rationale.gold.format.StatedMention;
import org.rationale.gold.format.StatedText;
import org.rationale.gold.format.TokenCut;

/** One task of Prodigy. */
final class ProdigyTask {

  /**
   * What tells a span from others of its task.
   *
   * @param start its start
   * @param end its end
   * @param label its type
   */
  private record Key(int start, int end, String label) {

    static Key of(JsonValue span) {
      return new Key(span.integer("start"), span.integer("end"), span.string("label"));
    }
  }

  private ProdigyTask() {}

  /** What a task states. */
  static StatedDocument read(JsonValue task, List<String> names) {
    List<StatedText> tokens = new ArrayList<>();
    List<JsonValue> given = task.optionalArray("tokens");
    for (JsonValue token : given) {
      tokens.add(new StatedText(token.place(), token.integer("start"), token.string("text")));
    }
    List<StatedMention> mentions = new ArrayList<>();
    Map<Key, Integer> indexes = new HashMap<>();
    for (JsonValue span : task.optionalArray("spans")) {
      Key key = Key.of(span);
      checkToken(given, span, "token_start", "start");
      checkToken(given, span, "token_end", "end");
      indexes.putIfAbsent(key, mentions.size());
      mentions.add(
          StatedMention.of(
              span.place(),
              key.label(),
              key.start(),
              key.end(),
              span.has("text") ? Optional.of(span.string("text")) : Optional.empty()));
    }
    List<StatedLink> links = new ArrayList<>();
    for (JsonValue relation : task.optionalArray("relations")) {
      links.add(
          new StatedLink(
              relation.place(),
              relation.string("label"),
              index(relation, "head_span", indexes),
              index(relation, "child_span", indexes)));
    }
    return new StatedDocument(
        task.place(),
        names,
        Extent.WHOLE,
        List.of(new StatedText(task.member("text").place(), 0, task.string("text"))),
        tokens,
        Optional.empty(),
        mentions,
        links);
  }

  /** The token that a span names as its first or last must start or end where the span does. */
  private static void checkToken(List<JsonValue> tokens, JsonValue span, String name, String side) {
    if (!span.has(name) || tokens.isEmpty()) {
      return;
    }
    int index = span.integer(name);
    if (index < 0 || index >= tokens.size()) {
      throw span.wrong(
          "%s is %d, but the task has %d tokens".formatted(name, index, tokens.size()));
    }
    if (tokens.get(index).integer(side) != span.integer(side)) {
      throw span.wrong(
          "%s is %d, but %s, token %d, has the %s %d"
              .formatted(
                  side, span.integer(side), name, index, side, tokens.get(index).integer(side)));
    }
  }

  private static int index(JsonValue relation, String name, Map<Key, Integer> indexes) {
    JsonValue span = relation.member(name);
    if (!span.node().isObject()) {
      throw relation.wrong("needs an object \"%s\"".formatted(name));
    }
    Integer index = indexes.get(Key.of(span));
    if (index == null) {
      throw span.wrong("none of the spans has its start, end and label");
    }
    return index;
  }

  /** The task of a document. */
  static ObjectNode write(AnnotatedDocument annotated) {
    String text = annotated.document().text();
    Offsets offsets = OffsetUnit.CODE_POINT.of(text);
    ObjectNode task = JsonNodeFactory.instance.objectNode();
    task.put("text", text);
    task.putObject("meta").put(Names.WRITTEN, annotated.document().id());
    ArrayNode array = task.putArray("tokens");
    List<Span> tokens = TokenCut.tokens(annotated);
    Map<Integer, Integer> starts = new HashMap<>();
    Map<Integer, Integer> ends = new HashMap<>();
    for (int i = 0; i < tokens.size(); i++) {
      Span token = tokens.get(i);
      starts.put(token.start(), i);
      ends.put(token.end(), i);
      boolean adjacent = i + 1 < tokens.size() && tokens.get(i + 1).start() == token.end();
      put(array.addObject().put("text", token.of(text)), token, offsets)
          .put("id", i)
          .put("ws", !adjacent && token.end() < text.length());
    }
    ArrayNode spans = task.putArray("spans");
    for (Mention mention : annotated.mentions()) {
      span(spans.addObject(), mention, offsets, starts, ends);
    }
    ArrayNode relations = task.putArray("relations");
    for (Link link : annotated.links()) {
      ObjectNode relation = relations.addObject().put("label", link.type());
      span(relation.putObject("head_span"), link.from(), offsets, starts, ends);
      span(relation.putObject("child_span"), link.to(), offsets, starts, ends);
    }
    return task.put("answer", "accept");
  }

  private static void span(
      ObjectNode object,
      Mention mention,
      Offsets offsets,
      Map<Integer, Integer> starts,
      Map<Integer, Integer> ends) {
    put(object, mention.span(), offsets);
    Integer first = starts.get(mention.span().start());
    Integer last = ends.get(mention.span().end());
    if (first != null && last != null) {
      object.put("token_start", first).put("token_end", last);
    }
    object.put("label", mention.type().name());
  }

  private static ObjectNode put(ObjectNode object, Span span, Offsets offsets) {
    return object.put("start", offsets.toUnit(span.start())).put("end", offsets.toUnit(span.end()));
  }
}

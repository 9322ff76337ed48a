package org.rationale.gold.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Link;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;

/** Reads one document from one line of JSON. */
final class JsonLineReader {

  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .reader()
          .with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

  private final String file;
  private final int number;

  JsonLineReader(String file, int number) {
    this.file = file;
    this.number = number;
  }

  AnnotatedDocument read(String line) {
    JsonNode object = parse(line);
    String text = string(object, "text", "the object");
    OffsetUnit unit = unit(string(object, "offsetUnit", "the object"));
    Offsets offsets = unit.of(text);
    try {
      Document document = new Document(string(object, "id", "the object"), text);
      List<Mention> mentions = new ArrayList<>();
      for (JsonNode mention : array(object, "mentions")) {
        String where = "mentions[" + mentions.size() + "]";
        mentions.add(mention(mention, where, text, offsets));
      }
      List<Link> links = new ArrayList<>();
      for (JsonNode link : object.has("links") ? array(object, "links") : List.<JsonNode>of()) {
        String where = "links[" + links.size() + "]";
        links.add(
            new Link(
                string(link, "type", where),
                mention(mentions, link, "from", where),
                mention(mentions, link, "to", where)));
      }
      return new AnnotatedDocument(document, mentions, links);
    } catch (IllegalArgumentException e) {
      throw wrong(e.getMessage());
    }
  }

  private JsonNode parse(String line) {
    try {
      JsonNode object = JSON.readTree(line);
      if (!object.isObject()) {
        throw wrong("expected a JSON object on each line, but there is " + object.getNodeType());
      }
      return object;
    } catch (JsonProcessingException e) {
      throw wrong(
          "expected a JSON object on each line, but at column %d: %s"
              .formatted(e.getLocation().getColumnNr(), e.getOriginalMessage()));
    }
  }

  private OffsetUnit unit(String id) {
    return Arrays.stream(OffsetUnit.values())
        .filter(u -> u.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                wrong(
                    "offsetUnit is one of %s, but there is %s"
                        .formatted(
                            Arrays.stream(OffsetUnit.values())
                                .map(OffsetUnit::id)
                                .collect(Collectors.joining(", ")),
                            id)));
  }

  private Mention mention(JsonNode object, String where, String text, Offsets offsets) {
    EntityType type = new EntityType(string(object, "type", where));
    List<Span> fragments = new ArrayList<>();
    if (object.has("fragments")) {
      for (JsonNode fragment : array(object, "fragments")) {
        fragments.add(span(fragment, where + ".fragments[" + fragments.size() + "]", offsets));
      }
    } else {
      fragments.add(span(object, where, offsets));
    }
    Map<String, String> attributes = new TreeMap<>();
    if (object.has("attributes") && !object.get("attributes").isObject()) {
      throw wrong(where + " needs an object \"attributes\", or none");
    }
    for (Map.Entry<String, JsonNode> attribute : object.path("attributes").properties()) {
      attributes.put(
          attribute.getKey(),
          string(object.get("attributes"), attribute.getKey(), where + ".attributes"));
    }
    Mention mention = new Mention(type, fragments, attributes);
    if (object.has("text") && !string(object, "text", where).equals(mention.of(text))) {
      throw wrong(
          "%s: the text there is \"%s\", but \"text\" says \"%s\"; correct the offsets, or state the unit"
                  .formatted(where, mention.of(text), string(object, "text", where))
              + " that they count in offsetUnit");
    }
    return mention;
  }

  private Span span(JsonNode object, String where, Offsets offsets) {
    int start = integer(object, "start", where);
    int end = integer(object, "end", where);
    OptionalInt from = offsets.toPosition(start);
    OptionalInt to = offsets.toPosition(end);
    if (from.isEmpty() || to.isEmpty() || end <= start) {
      throw wrong(
          "%s: expected 0 <= start < end <= %d, the length of the text, and no half characters, but"
                  .formatted(where, offsets.length())
              + " start is %d and end is %d".formatted(start, end));
    }
    return new Span(from.getAsInt(), to.getAsInt());
  }

  private Mention mention(List<Mention> mentions, JsonNode link, String name, String where) {
    int index = integer(link, name, where);
    if (index < 0 || index >= mentions.size()) {
      throw wrong(
          "%s: %s is the index of a mention, from 0 to %d, but there is %d"
              .formatted(where, name, mentions.size() - 1, index));
    }
    return mentions.get(index);
  }

  private String string(JsonNode object, String name, String where) {
    JsonNode value = object.path(name);
    if (!value.isTextual()) {
      throw wrong("%s needs a string \"%s\"".formatted(where, name));
    }
    return value.textValue();
  }

  private int integer(JsonNode object, String name, String where) {
    JsonNode value = object.path(name);
    if (!value.isInt()) {
      throw wrong("%s needs a whole number \"%s\"".formatted(where, name));
    }
    return value.intValue();
  }

  private Iterable<JsonNode> array(JsonNode object, String name) {
    JsonNode value = object.path(name);
    if (!value.isArray()) {
      throw wrong("the object needs an array \"%s\"".formatted(name));
    }
    return value;
  }

  private FormatException wrong(String message) {
    return new FormatException(List.of(Finding.error(file, number, message)));
  }
}

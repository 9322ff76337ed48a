package org.rationale.gold.format;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.DisputedItem;
import org.rationale.corpus.Link;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Outline;
import org.rationale.corpus.Section;
import org.rationale.corpus.Span;

/** Puts one document into one line of JSON. */
final class JsonLineWriter {

  private static final OffsetUnit UNIT = OffsetUnit.CODE_POINT;

  private final AnnotatedDocument annotated;
  private final Outline outline;
  private final String text;
  private final Offsets offsets;

  JsonLineWriter(AnnotatedDocument annotated, Outline outline) {
    this.annotated = annotated;
    this.outline = outline;
    this.text = annotated.document().text();
    this.offsets = UNIT.of(text);
  }

  String line() {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("id", annotated.document().id());
    line.put("offsetUnit", UNIT.id());
    line.put("text", text);
    ArrayNode sections = line.putArray("sections");
    for (Section section : outline.sections()) {
      put(sections.addObject().put("kind", name(section.kind())), section.span());
    }
    ArrayNode items = line.putArray("items");
    outline.items().forEach(item -> put(items.addObject(), item));
    ArrayNode mentions = line.putArray("mentions");
    annotated.mentions().forEach(mention -> put(mentions.addObject(), mention));
    ArrayNode links = line.putArray("links");
    annotated.links().forEach(link -> put(links.addObject(), link));
    return line.toString();
  }

  private void put(ObjectNode object, DisputedItem item) {
    putWithText(object.putObject("heading"), item.heading());
    object.put("decision", name(item.decision()));
    putWithText(object.putObject("decisionSpan"), item.decisionSpan());
    putWithText(object, "claimsGuideline", item.claimsGuideline());
    putWithText(object, "reviewerGuideline", item.reviewerGuideline());
    putWithText(object, "rationale", item.rationale());
  }

  private void put(ObjectNode object, Mention mention) {
    object.put("type", mention.type().name());
    put(object, mention.span()).put("text", mention.of(text));
    if (mention.fragments().size() > 1) {
      ArrayNode fragments = object.putArray("fragments");
      mention.fragments().forEach(fragment -> put(fragments.addObject(), fragment));
    }
    ObjectNode attributes = object.putObject("attributes");
    for (Map.Entry<String, String> attribute : mention.attributes().entrySet()) {
      attributes.put(attribute.getKey(), attribute.getValue());
    }
  }

  private void put(ObjectNode object, Link link) {
    object.put("type", link.type());
    object.put("from", index(link.from()));
    object.put("to", index(link.to()));
  }

  private int index(Mention mention) {
    List<Mention> mentions = annotated.mentions();
    int index = mentions.indexOf(mention);
    if (index < 0) {
      throw new IllegalArgumentException(
          annotated.document().id() + ": a link names " + mention + ", which is not there");
    }
    return index;
  }

  private void putWithText(ObjectNode object, String name, Optional<Span> span) {
    span.ifPresent(s -> putWithText(object.putObject(name), s));
  }

  private void putWithText(ObjectNode object, Span span) {
    put(object, span).put("text", span.of(text));
  }

  private ObjectNode put(ObjectNode object, Span span) {
    return object.put("start", offsets.toUnit(span.start())).put("end", offsets.toUnit(span.end()));
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

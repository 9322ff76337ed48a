package org.rationale.gold.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rationale.gold.format.StatedMention.Piece;

/** Reads what one line of JSON states about a document. */
final class JsonLineReader {

  private JsonLineReader() {}

  /**
   * The document of a line.
   *
   * @throws FormatException where something is missing or of another kind
   */
  static StatedDocument read(JsonValue line) {
    String text = line.string("text");
    Counting counting = counting(line);
    List<StatedMention> mentions = new ArrayList<>();
    for (JsonValue mention : line.array("mentions")) {
      mentions.add(mention(mention));
    }
    List<StatedLink> links = new ArrayList<>();
    for (JsonValue link : line.optionalArray("links")) {
      links.add(
          new StatedLink(
              link.place(),
              link.string("type"),
              index(link, "from", mentions.size()),
              index(link, "to", mentions.size())));
    }
    return new StatedDocument(
        line.place(),
        List.of(line.string("id")),
        StatedDocument.Extent.WHOLE,
        List.of(new StatedText(line.member("text").place(), 0, text)),
        List.of(),
        Optional.of(counting),
        mentions,
        links);
  }

  private static Counting counting(JsonValue line) {
    String id = line.string("offsetUnit");
    List<String> known = Stream.of(OffsetUnit.values()).map(OffsetUnit::id).toList();
    if (!known.contains(id)) {
      throw line.wrong(
          "offsetUnit is one of %s, but there is %s".formatted(String.join(", ", known), id));
    }
    return Counting.named(id).orElseThrow();
  }

  private static StatedMention mention(JsonValue mention) {
    List<Piece> pieces = new ArrayList<>();
    for (JsonValue fragment :
        mention.has("fragments") ? mention.array("fragments") : List.of(mention)) {
      pieces.add(new Piece(fragment.integer("start"), fragment.integer("end")));
    }
    if (pieces.isEmpty()) {
      throw mention.wrong("fragments is empty; leave it out, or list them");
    }
    Map<String, String> attributes = new TreeMap<>();
    JsonValue given = mention.member("attributes");
    if (mention.has("attributes") && !given.node().isObject()) {
      throw mention.wrong("needs an object \"attributes\", or none");
    }
    for (String name : given.members().keySet()) {
      attributes.put(name, given.string(name));
    }
    return new StatedMention(
        mention.place(),
        mention.string("type"),
        pieces,
        mention.has("text") ? Optional.of(mention.string("text")) : Optional.empty(),
        attributes);
  }

  private static int index(JsonValue link, String name, int mentions) {
    int index = link.integer(name);
    if (index < 0 || index >= mentions) {
      throw link.wrong(
          "%s is the index of a mention, from 0 to %d, but there is %d"
              .formatted(name, mentions - 1, index));
    }
    return index;
  }
}

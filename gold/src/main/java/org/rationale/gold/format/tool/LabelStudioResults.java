package org.rationale.gold.format.tool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rationale.gold.format.JsonValue;
import org.rationale.gold.format.Problems;
import org.rationale.gold.format.StatedLink;
import org.rationale.gold.format.StatedMention;
import org.rationale.gold.format.StatedMention.Piece;

/**
 * The results of an annotation of Label Studio.
 *
 * @param mentions of its regions; immutable
 * @param links of its relations; immutable
 */
record LabelStudioResults(List<StatedMention> mentions, List<StatedLink> links) {

  private static final List<String> LABELS = List.of("labels", "hypertextlabels");
  private static final List<String> ATTRIBUTES =
      List.of("choices", "textarea", "rating", "number", "taxonomy", "datetime");

  LabelStudioResults {
    mentions = List.copyOf(mentions);
    links = List.copyOf(links);
  }

  /**
   * Reads results. Those of JSON-MIN are the values of regions alone.
   *
   * @throws org.rationale.gold.format.FormatException where one cannot be read
   */
  static LabelStudioResults of(List<JsonValue> results, Problems problems) {
    Map<String, Map<String, String>> attributes = attributes(results);
    List<StatedMention> mentions = new ArrayList<>();
    Map<String, List<Integer>> indexes = new HashMap<>();
    for (JsonValue result : results) {
      JsonValue value = result.has("value") ? result.member("value") : result;
      String type = result.scalar("type").orElse("");
      boolean relation = type.equals("relation");
      Optional<String> member = LABELS.stream().filter(value::has).findFirst();
      if (!relation && member.isPresent()) {
        String id = result.scalar("id").orElse("");
        for (JsonValue label : value.array(member.get())) {
          indexes.computeIfAbsent(id, i -> new ArrayList<>()).add(mentions.size());
          mentions.add(mention(value, label, attributes.getOrDefault(id, Map.of())));
        }
      } else if (!relation && !ATTRIBUTES.contains(type)) {
        problems.leftOut(result.place(), "a result of the type \"%s\"".formatted(type));
      }
    }
    return new LabelStudioResults(mentions, links(results, indexes));
  }

  private static StatedMention mention(
      JsonValue value, JsonValue label, Map<String, String> attributes) {
    JsonValue offsets =
        value.node().path("start").isTextual() && value.has("globalOffsets")
            ? value.member("globalOffsets")
            : value;
    return new StatedMention(
        value.place(),
        label.node().asText(),
        List.of(new Piece(offsets.integer("start"), offsets.integer("end"))),
        value.node().path("text").isTextual() ? value.scalar("text") : Optional.empty(),
        attributes);
  }

  /** Further values of each region, by its id. */
  private static Map<String, Map<String, String>> attributes(List<JsonValue> results) {
    Map<String, Map<String, String>> attributes = new HashMap<>();
    for (JsonValue result : results) {
      String type = result.scalar("type").orElse("");
      if (ATTRIBUTES.contains(type) && result.has("id")) {
        JsonValue value = result.member("value");
        List<String> values = new ArrayList<>();
        JsonValue given = value.member(type.equals("textarea") ? "text" : type);
        if (given.node().isArray()) {
          given.elements().forEach(v -> values.add(text(v)));
        } else {
          values.add(text(given));
        }
        attributes
            .computeIfAbsent(result.scalar("id").orElse(""), i -> new TreeMap<>())
            .put(result.string("from_name"), String.join(";", values));
      }
    }
    return attributes;
  }

  private static String text(JsonValue value) {
    return value.node().isValueNode() ? value.node().asText() : value.node().toString();
  }

  private static List<StatedLink> links(
      List<JsonValue> results, Map<String, List<Integer>> indexes) {
    List<StatedLink> links = new ArrayList<>();
    for (JsonValue result : results) {
      if (result.scalar("type").orElse("").equals("relation")) {
        String direction = result.scalar("direction").orElse("right");
        int from = index(result, "from_id", indexes);
        int to = index(result, "to_id", indexes);
        for (String type : types(result)) {
          if (!direction.equals("left")) {
            links.add(new StatedLink(result.place(), type, from, to));
          }
          if (!direction.equals("right")) {
            links.add(new StatedLink(result.place(), type, to, from));
          }
        }
      }
    }
    return links;
  }

  private static List<String> types(JsonValue relation) {
    List<String> types = new ArrayList<>();
    relation.optionalArray("labels").forEach(l -> types.add(l.node().asText()));
    return types.isEmpty() ? List.of("relation") : types;
  }

  private static int index(JsonValue relation, String name, Map<String, List<Integer>> indexes) {
    String id = relation.string(name);
    List<Integer> found = indexes.getOrDefault(id, List.of());
    if (found.size() != 1) {
      throw relation.wrong(
          "%s is %s, a region with %d labels; a link needs one".formatted(name, id, found.size()));
    }
    return found.get(0);
  }
}

package org.rationale.gold.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.rationale.corpus.file.Place;

/**
 * A value of a JSON file and where it stands, so that whatever is missing from it can be named.
 *
 * @param node the value
 * @param place where it stands
 */
public record JsonValue(JsonNode node, Place place) {

  private static final ObjectReader JSON =
      JsonMapper.builder().build().reader().with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

  /**
   * The records of a file that has one on each line, or all in an array.
   *
   * @throws FormatException where the file is an array and not JSON
   */
  public static List<JsonValue> linesOrArray(SourceFile file, Problems problems) {
    if (file.content().stripLeading().startsWith("[")) {
      return records(file);
    }
    return lines(file, problems, record -> record);
  }

  /** What became of a line: a record, or what is wrong with it. */
  private record Line<T>(T record, FormatException wrong) {}

  /**
   * Reads a file that has a record on each line; empty lines are skipped. What is wrong with a line
   * is a problem and does not keep the others from being read. Lines are read side by side.
   *
   * @param reader what to make of a record; may throw a {@link FormatException}; keeps nothing
   * @return in the order of the lines
   */
  public static <T> List<T> lines(
      SourceFile file, Problems problems, Function<JsonValue, T> reader) {
    String[] content = file.content().split("\n", -1);
    List<Line<T>> lines =
        IntStream.range(0, content.length)
            .filter(i -> !content[i].isBlank())
            .parallel()
            .mapToObj(i -> read(content[i], file.place().atLine(i + 1), reader))
            .toList();
    List<T> records = new ArrayList<>(lines.size());
    for (Line<T> line : lines) {
      if (line.wrong == null) {
        records.add(line.record);
      } else {
        problems.add(line.wrong);
      }
    }
    return records;
  }

  private static <T> Line<T> read(String line, Place place, Function<JsonValue, T> reader) {
    try {
      return new Line<>(reader.apply(line(line, place)), null);
    } catch (FormatException e) {
      return new Line<>(null, e);
    }
  }

  /**
   * The object on one line.
   *
   * @throws FormatException where there is something else
   */
  public static JsonValue line(String line, Place place) {
    try {
      JsonNode node = JSON.with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).readTree(line);
      JsonValue value = new JsonValue(node, place);
      if (!node.isObject()) {
        throw value.wrong("expected a JSON object on each line, but there is " + value.kind());
      }
      return value;
    } catch (JsonProcessingException e) {
      throw new FormatException(
          List.of(
              place.error(
                  "expected a JSON object on each line, but at column %d: %s"
                      .formatted(e.getLocation().getColumnNr(), e.getOriginalMessage()))),
          e);
    }
  }

  /**
   * The records of a file: the elements of its array, or its values one after another, usually one
   * a line.
   *
   * @throws FormatException where it is not JSON
   */
  public static List<JsonValue> records(SourceFile file) {
    List<JsonValue> records = new ArrayList<>();
    Place place = file.place();
    try (JsonParser parser = JSON.createParser(file.content())) {
      JsonToken token = parser.nextToken();
      boolean array = token == JsonToken.START_ARRAY;
      for (token = array ? parser.nextToken() : token;
          token != null && token != JsonToken.END_ARRAY;
          token = parser.nextToken()) {
        Place at =
            array
                ? place.element(records.size())
                : place.atLine(parser.currentTokenLocation().getLineNr());
        JsonNode node = JSON.readTree(parser);
        JsonValue value = new JsonValue(node, at);
        if (!node.isObject()) {
          throw value.wrong("expected an object, but there is " + value.kind());
        }
        records.add(value);
      }
      if (array && parser.nextToken() != null) {
        throw new FormatException(
            List.of(
                place
                    .atLine(parser.currentTokenLocation().getLineNr())
                    .error("there is more behind the array; delete it")));
      }
    } catch (JsonProcessingException e) {
      throw new FormatException(
          List.of(
              place
                  .atLine(e.getLocation().getLineNr())
                  .error(
                      "this is not JSON, at column %d: %s"
                          .formatted(e.getLocation().getColumnNr(), e.getOriginalMessage()))),
          e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return records;
  }

  /** Whether the object has a member that is not null. */
  public boolean has(String name) {
    return node.hasNonNull(name);
  }

  /** A member of the object; null where it has none. */
  public JsonValue member(String name) {
    return new JsonValue(node.path(name), place.member(name));
  }

  /**
   * A member that is a string.
   *
   * @throws FormatException where it is not there or something else
   */
  public String string(String name) {
    JsonNode value = node.path(name);
    if (!value.isTextual()) {
      throw lacks("a string", name);
    }
    return value.textValue();
  }

  /** A member that is a string or a number, as text; empty where it is not there. */
  public Optional<String> scalar(String name) {
    JsonNode value = node.path(name);
    return value.isTextual() || value.isIntegralNumber()
        ? Optional.of(value.asText()).filter(s -> !s.isBlank())
        : Optional.empty();
  }

  /**
   * A member that is a whole number.
   *
   * @throws FormatException where it is not there or something else
   */
  public int integer(String name) {
    JsonNode value = node.path(name);
    if (!value.isInt()) {
      throw lacks("a whole number", name);
    }
    return value.intValue();
  }

  /**
   * An element that is a whole number.
   *
   * @throws FormatException where it is something else
   */
  public int integerAt(int index) {
    JsonNode value = node.path(index);
    if (!value.isInt()) {
      throw wrong("needs a whole number at " + index);
    }
    return value.intValue();
  }

  /**
   * The elements of a member that is an array.
   *
   * @throws FormatException where it is not there or something else
   */
  public List<JsonValue> array(String name) {
    if (!node.path(name).isArray()) {
      throw lacks("an array", name);
    }
    return member(name).elements();
  }

  /** The elements of a member that may be missing or null. */
  public List<JsonValue> optionalArray(String name) {
    return has(name) ? array(name) : List.of();
  }

  /** The elements of the array that stands here. */
  public List<JsonValue> elements() {
    List<JsonValue> elements = new ArrayList<>();
    for (JsonNode element : node) {
      elements.add(new JsonValue(element, place.element(elements.size())));
    }
    return elements;
  }

  /** The members of the object that stands here, in the order of the file. */
  public Map<String, JsonValue> members() {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    node.properties().forEach(m -> members.put(m.getKey(), member(m.getKey())));
    return members;
  }

  /** Something wrong with this value. */
  public FormatException wrong(String message) {
    return FormatException.at(place, message);
  }

  /** What is wrong where a member is not what it has to be. */
  private FormatException lacks(String wanted, String name) {
    if (!node.isObject()) {
      return wrong("expected an object with \"%s\", but there is %s".formatted(name, said(node)));
    }
    return wrong(
        "%sneeds %s \"%s\", but %s"
            .formatted(
                place.path().isEmpty() ? "the object " : "",
                wanted,
                name,
                node.has(name) ? "that is " + said(node.get(name)) : "has none"));
  }

  private static String said(JsonNode node) {
    return switch (node.getNodeType()) {
      case ARRAY -> "an array";
      case OBJECT, POJO -> "an object";
      case NULL -> "null";
      case BOOLEAN -> node.asText();
      case NUMBER -> "the number " + node.asText();
      case STRING, BINARY -> "a string";
      case MISSING -> "nothing";
    };
  }

  private String kind() {
    return node.getNodeType().name().toLowerCase(Locale.ROOT);
  }
}

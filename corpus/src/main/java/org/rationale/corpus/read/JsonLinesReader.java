package org.rationale.corpus.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads JSON lines: an object a line, with an {@code id} (a string or a whole number) and a {@code
 * text} (a string). Other members and empty lines are passed over.
 *
 * <p>Positions in a text count its characters after the JSON escapes are resolved.
 */
final class JsonLinesReader implements DocumentReader {

  /** Most bytes of a line: every character of the longest text escaped, and room for the rest. */
  private static final int MOST_BYTES = 6 * TextCheck.LONGEST + 4_000_000;

  private static final String EXAMPLE =
      "Write one object a line: {\"id\": \"CM16-0230548\", \"text\": \"CLINICAL CASE SUMMARY …\"}";

  private static final ObjectReader OBJECT =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  @Override
  public void read(Source source, Sink sink) throws IOException, UnreadableException {
    boolean any = false;
    try (InputStream in = new BufferedInputStream(source.open(), 1 << 16)) {
      BoundedLines lines = new BoundedLines(in, MOST_BYTES);
      for (var line = lines.next(); line.isPresent(); line = lines.next()) {
        any |= readLine(source.where() + ":" + line.get().number(), line.get(), sink);
      }
    }
    if (!any) {
      throw new UnreadableException("it holds no JSON lines", EXAMPLE);
    }
  }

  /** Whether there is anything on the line. */
  private static boolean readLine(String where, BoundedLines.Line line, Sink sink) {
    try {
      String json = TextBytes.decode(line.bytes().orElseThrow(TextCheck::tooLong));
      if (json.isBlank()) {
        return false;
      }
      JsonNode object = parse(json);
      sink.accept(where, id(object), text(object));
    } catch (UnreadableException e) {
      sink.reject(e.at(where));
    }
    return true;
  }

  private static JsonNode parse(String json) throws UnreadableException {
    try {
      JsonNode node = OBJECT.readValue(json);
      if (node.isObject()) {
        return node;
      }
      throw new UnreadableException("expected a JSON object, found " + kind(node), EXAMPLE);
    } catch (JsonProcessingException e) {
      String place =
          Optional.ofNullable(e.getLocation())
              .map(location -> " at column " + location.getColumnNr())
              .orElse("");
      throw new UnreadableException(
          "it is no valid JSON%s (%s)".formatted(place, e.getOriginalMessage()), EXAMPLE);
    }
  }

  private static String id(JsonNode object) throws UnreadableException {
    JsonNode id = member(object, "id");
    if (id.isTextual() || id.isIntegralNumber()) {
      return id.asText();
    }
    throw new UnreadableException("expected \"id\" to be a string, found " + kind(id), EXAMPLE);
  }

  private static String text(JsonNode object) throws UnreadableException {
    JsonNode text = member(object, "text");
    if (text.isTextual()) {
      return text.textValue();
    }
    throw new UnreadableException("expected \"text\" to be a string, found " + kind(text), EXAMPLE);
  }

  private static JsonNode member(JsonNode object, String name) throws UnreadableException {
    JsonNode member = object.get(name);
    if (member == null) {
      throw new UnreadableException("the object has no \"" + name + "\"", EXAMPLE);
    }
    return member;
  }

  private static String kind(JsonNode node) {
    return node.getNodeType().name().toLowerCase(Locale.ROOT);
  }
}

package org.rationale.cli.extractor;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;
import org.rationale.corpus.file.Finding;
import org.rationale.gold.format.FormatException;
import org.rationale.gold.format.JsonLinesFormat;
import org.rationale.gold.format.OffsetUnit;
import org.rationale.gold.format.ReadOptions;
import org.rationale.gold.format.Texts;

/**
 * The two lines of JSON that are exchanged about a document. An answer is read as a line of {@link
 * JsonLinesFormat} is, but need not repeat the text, counts code points where it does not say
 * otherwise, and may give a mention's {@code kind} outside its {@code attributes}.
 */
final class AnswerReader {

  /** Whatever a program takes for its encoding, it understands a question in ASCII. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .build();

  private static final int SHOWN = 200;

  private AnswerReader() {}

  /** An answer is no answer to what was asked, so that the next may not be either. */
  static final class OutOfStep extends Exception {

    private static final long serialVersionUID = 1L;

    OutOfStep(String message, Throwable cause) {
      super(message, cause);
    }

    OutOfStep(String message) {
      super(message);
    }
  }

  /** The question: a line without its end, in ASCII. */
  static byte[] question(Document document) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("id", document.id());
    line.put("text", document.text());
    line.put("offsetUnit", OffsetUnit.CODE_POINT.id());
    try {
      return JSON.writeValueAsBytes(line);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("two strings cannot be written as JSON", e);
    }
  }

  /**
   * The document with the mentions of an answer.
   *
   * @param line UTF-8
   * @throws ExtractionException where the answer is wrong but meant for this document
   * @throws OutOfStep where it is not
   */
  static AnnotatedDocument read(Document document, ByteBuffer line) throws OutOfStep {
    ObjectNode answer = object(decode(line));
    JsonNode id = answer.path("id");
    if (!id.isTextual() || !id.textValue().equals(document.id())) {
      throw new OutOfStep(
          "expected one answer for each document, in order, here with \"id\" \"%s\", but there is %s"
              .formatted(document.id(), id.isMissingNode() ? "none" : shortened(id.toString())));
    }
    if (answer.has("text") && !answer.path("text").equals(text(document))) {
      throw new ExtractionException(
          "the extractor's answer has another \"text\" than it was given; offsets count in the text"
              + " as given. Leave \"text\" out of the answer.");
    }
    answer.set("text", text(document));
    if (!answer.has("offsetUnit")) {
      answer.put("offsetUnit", OffsetUnit.CODE_POINT.id());
    }
    answer.path("mentions").forEach(AnswerReader::moveKind);
    try {
      return JsonLinesFormat.read(answer.toString(), "answer", 0, Texts.NONE, ReadOptions.STANDARD);
    } catch (FormatException e) {
      throw new ExtractionException("the extractor's answer is wrong: " + first(e.findings()), e);
    }
  }

  /** The first thing that is wrong; the others are mostly of its kind. */
  private static String first(List<Finding> findings) {
    int others = findings.size() - 1;
    return findings.get(0).message() + (others == 0 ? "" : "; and %d more".formatted(others));
  }

  private static JsonNode text(Document document) {
    return JsonNodeFactory.instance.textNode(document.text());
  }

  private static String decode(ByteBuffer line) throws OutOfStep {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(line.duplicate()).toString();
    } catch (CharacterCodingException e) {
      throw new OutOfStep(
          "expected UTF-8, but there is \"%s\""
              .formatted(
                  shortened(StandardCharsets.ISO_8859_1.decode(line.duplicate()).toString())),
          e);
    }
  }

  private static ObjectNode object(String line) throws OutOfStep {
    JsonNode node;
    try {
      node = JSON.reader().with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).readTree(line);
    } catch (JsonProcessingException e) {
      throw new OutOfStep(noObject(line), e);
    }
    if (node instanceof ObjectNode object) {
      return object;
    }
    throw new OutOfStep(noObject(line));
  }

  private static String noObject(String line) {
    return "expected a line {\"id\": …, \"mentions\": […]}, but there is \"%s\"; standard output is for"
            .formatted(shortened(line))
        + " answers only, anything else goes to standard error";
  }

  private static void moveKind(JsonNode mention) {
    if (mention instanceof ObjectNode object && object.has("kind")) {
      JsonNode attributes = object.has("attributes") ? object.get("attributes") : null;
      if (attributes == null) {
        object.putObject("attributes").set("kind", object.get("kind"));
      } else if (attributes instanceof ObjectNode values && !values.has("kind")) {
        values.set("kind", object.get("kind"));
      }
    }
  }

  /** A line as far as it can be shown to a person. */
  static String shown(ByteBuffer line) {
    return shortened(StandardCharsets.UTF_8.decode(line.duplicate()).toString());
  }

  private static String shortened(String line) {
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
  }
}

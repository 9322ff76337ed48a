package org.rationale.cli.score;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.rationale.eval.TypeMap;
import org.rationale.gold.format.FormatException;
import org.rationale.gold.format.Utf8;

/**
 * A file that translates types: a JSON object, {@code {"Medication": "DRUG", "Person": ""}}, in
 * which {@code null} and the empty string mean that a type is left out.
 */
public final class TypeMapFile {

  private TypeMapFile() {}

  /**
   * Reads the file.
   *
   * @throws IOException where it cannot be read or is no such object; names file and line
   */
  public static TypeMap read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException(file + ": there is no such file. Name another.");
    }
    try {
      Map<String, String> names =
          new HashMap<>(
              JsonMapper.builder()
                  .build()
                  .readerFor(new TypeReference<Map<String, String>>() {})
                  .with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                  .<Map<String, String>>readValue(Utf8.read(file)));
      names.replaceAll((from, to) -> to == null ? "" : to);
      return new TypeMap(names);
    } catch (JsonProcessingException e) {
      throw new IOException(
          "%s:%d: expected a JSON object of types, {\"Medication\": \"DRUG\"}, but: %s"
              .formatted(file, e.getLocation().getLineNr(), e.getOriginalMessage()),
          e);
    } catch (FormatException e) {
      throw new IOException(e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }
}

package org.rationale.gold.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What can be seen of a JSON file by looking at its first record: enough to tell formats apart.
 *
 * @param inArray whether the record is the first element of an array
 * @param names of the members of the record; immutable
 */
public record JsonKeys(boolean inArray, Set<String> names) {

  public JsonKeys {
    names = Set.copyOf(names);
  }

  /**
   * Looks into a file; a file that is not JSON, or broken in its first record, shows what could be
   * read of it.
   *
   * @throws IOException where it cannot be read
   */
  public static JsonKeys of(Path file) throws IOException {
    Set<String> names = new LinkedHashSet<>();
    boolean inArray = false;
    try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
      JsonToken token = parser.nextToken();
      inArray = token == JsonToken.START_ARRAY;
      if (inArray) {
        token = parser.nextToken();
      }
      while (token == JsonToken.START_OBJECT || token == JsonToken.FIELD_NAME) {
        token = parser.nextToken();
        if (token == JsonToken.FIELD_NAME) {
          names.add(parser.currentName());
          parser.nextToken();
          parser.skipChildren();
        }
      }
    } catch (JsonProcessingException e) {
      return new JsonKeys(inArray, names);
    }
    return new JsonKeys(inArray, names);
  }

  /** Whether the record has a member. */
  public boolean has(String name) {
    return names.contains(name);
  }

  /** Whether the record has one of some members. */
  public boolean hasAny(String... some) {
    return Set.of(some).stream().anyMatch(names::contains);
  }
}

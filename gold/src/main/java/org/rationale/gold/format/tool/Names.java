package org.rationale.gold.format.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rationale.gold.format.JsonValue;

/**
 * Under which names a record of a labelling tool may know its document. Tools number what they are
 * given and keep further members of the record as they are; this program writes {@code
 * document_id}.
 */
final class Names {

  /** The member that this program writes. */
  static final String WRITTEN = "document_id";

  private static final List<String> MEMBERS =
      List.of("documentId", "doc_id", "docId", "document", "filename", "file_name", "file", "name");

  private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]");
  private static final Pattern ENDING = Pattern.compile("\\.(txt|text|pdf|json|html?|xml|md)$");

  private final List<String> names = new ArrayList<>();

  /** Adds the names that an object holds, the likeliest first; nothing where it is no object. */
  Names in(JsonValue object) {
    object.scalar(WRITTEN).ifPresent(names::add);
    for (String member : MEMBERS) {
      object.scalar(member).ifPresent(this::file);
    }
    return this;
  }

  /** Adds the value of a member. */
  Names member(JsonValue object, String member) {
    object.scalar(member).ifPresent(names::add);
    return this;
  }

  /** Adds the name of a file, with and without its ending. */
  Names file(String path) {
    String name = FOLDERS.matcher(path).replaceFirst("");
    String stem = ENDING.matcher(name).replaceFirst("");
    if (!stem.isBlank()) {
      names.add(stem);
      names.add(name);
    }
    return this;
  }

  /** All of them, or the name of the file and a number where there are none. */
  List<String> or(String stem, int number) {
    return names.isEmpty() ? List.of(stem + "-" + number) : List.copyOf(names);
  }
}

package org.rationale.annotators.lexicon.terminology.format;

import java.util.ArrayList;
import java.util.List;

/** Rows of fields with a separator between them that no field can hold. */
final class Fields {

  private Fields() {}

  /** The fields of a row, empty ones included. */
  static List<String> of(String line, char separator) {
    List<String> fields = new ArrayList<>(20);
    int from = 0;
    for (int at = line.indexOf(separator); at >= 0; at = line.indexOf(separator, from)) {
      fields.add(line.substring(from, at));
      from = at + 1;
    }
    fields.add(line.substring(from));
    return fields;
  }

  /**
   * The fields of a row in the Rich Release Format of the National Library of Medicine, in which a
   * bar stands behind every field, also behind the last.
   */
  static List<String> ofRrf(String line) {
    return of(line.endsWith("|") ? line.substring(0, line.length() - 1) : line, '|');
  }
}

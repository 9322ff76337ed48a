package org.rationale.annotators.dosage.normal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.rationale.annotators.lexicon.Table;

/** The named parts that regular expressions over plain words are made of: {@code parts.tsv}. */
final class Parts {
  private final Map<String, String> byName = new LinkedHashMap<>();

  private Parts() {}

  /** The built-in parts. */
  static Parts load() {
    Parts parts = new Parts();
    Table.each(
        Parts.class,
        "parts.tsv",
        2,
        row -> parts.byName.put("{" + row.cell(0) + "}", parts.expand(row.cell(1))));
    return parts;
  }

  private String expand(String pattern) {
    String expanded = pattern;
    for (Map.Entry<String, String> part : byName.entrySet()) {
      expanded = expanded.replace(part.getKey(), part.getValue());
    }
    return expanded;
  }

  /** A regular expression with names of parts in braces. */
  Pattern compile(String pattern) {
    return Pattern.compile(expand(pattern));
  }
}

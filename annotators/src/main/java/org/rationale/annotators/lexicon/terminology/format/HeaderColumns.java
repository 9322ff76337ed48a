package org.rationale.annotators.lexicon.terminology.format;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which column of a table holds what, by the names in its first line; case does not count. */
final class HeaderColumns {

  private final Map<String, Integer> indexes = new HashMap<>();
  private final int size;

  HeaderColumns(List<String> names) {
    size = names.size();
    for (int i = 0; i < size; i++) {
      indexes.putIfAbsent(names.get(i).strip().toUpperCase(Locale.ROOT), i);
    }
  }

  /** Whether all of some columns are there. */
  boolean have(List<String> names) {
    return indexes.keySet().containsAll(names);
  }

  /** How many columns there are. */
  int size() {
    return size;
  }

  /** The stripped value of a column, empty where the table or the row lacks it. */
  String value(List<String> row, String name) {
    Integer index = indexes.get(name.toUpperCase(Locale.ROOT));
    return index == null || index >= row.size() ? "" : row.get(index).strip();
  }
}

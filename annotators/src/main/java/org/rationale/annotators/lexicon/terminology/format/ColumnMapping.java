package org.rationale.annotators.lexicon.terminology.format;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which column of a table holds what: {@code term=2,code=1,type=Category}.
 *
 * @param columns by what they hold, numbers counted from 1 or names of the first line
 */
public record ColumnMapping(Map<String, String> columns) {

  static final String TERM = "term";
  static final String CODE = "code";
  static final String TYPE = "type";
  static final String KIND = "kind";
  static final String MARKED = "marked";

  /** What a column can hold: the term and what a mention of it gets. */
  private static final List<String> PARTS = List.of(TERM, CODE, TYPE, KIND, MARKED);

  /** Attributes of mentions that a table may give. */
  static final List<String> ATTRIBUTES =
      List.of("ingredients", "head", "site", "side", "level", "severity");

  public ColumnMapping {
    for (String part : columns.keySet()) {
      if (!PARTS.contains(part) && !ATTRIBUTES.contains(part)) {
        throw new IllegalArgumentException(
            "a column cannot be \"%s\"; what it can be: %s, %s"
                .formatted(part, String.join(", ", PARTS), String.join(", ", ATTRIBUTES)));
      }
    }
    if (!columns.isEmpty() && !columns.containsKey(TERM)) {
      throw new IllegalArgumentException("say which column has the terms, for instance term=2");
    }
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
  }

  /** Columns that bear the names {@code term}, {@code code} and so on in the first line. */
  public static ColumnMapping byName() {
    return new ColumnMapping(Map.of());
  }

  /** Whether a column is given by its name, so that the first line has names. */
  boolean needsNames() {
    return columns.isEmpty() || columns.values().stream().anyMatch(c -> !isNumber(c));
  }

  /**
   * Where the columns of a table are, counted from 0.
   *
   * @param first its first line
   * @return by what they hold; empty if one of them is not there
   */
  Optional<Map<String, Integer>> in(List<String> first) {
    List<String> names = first.stream().map(ColumnMapping::folded).toList();
    Map<String, Integer> indexes = new LinkedHashMap<>();
    for (Map.Entry<String, String> column : wanted(names).entrySet()) {
      int index =
          isNumber(column.getValue())
              ? Integer.parseInt(column.getValue()) - 1
              : names.indexOf(folded(column.getValue()));
      if (index < 0 || index >= first.size()) {
        return Optional.empty();
      }
      indexes.put(column.getKey(), index);
    }
    return indexes.containsKey(TERM) ? Optional.of(indexes) : Optional.empty();
  }

  private Map<String, String> wanted(List<String> names) {
    if (!columns.isEmpty()) {
      return columns;
    }
    return IntStream.range(0, PARTS.size() + ATTRIBUTES.size())
        .mapToObj(i -> i < PARTS.size() ? PARTS.get(i) : ATTRIBUTES.get(i - PARTS.size()))
        .filter(names::contains)
        .collect(Collectors.toMap(name -> name, name -> name));
  }

  private static boolean isNumber(String column) {
    return column.matches("[1-9]\\d{0,3}");
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(java.util.Locale.ROOT);
  }

  /** The columns in words. */
  String inWords() {
    Set<String> parts = columns.isEmpty() ? Set.of(TERM) : columns.keySet();
    return parts.stream()
        .map(part -> columns.isEmpty() ? part : part + "=" + columns.get(part))
        .collect(Collectors.joining(", "));
  }
}

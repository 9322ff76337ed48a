package org.rationale.annotators.lexicon.compiled;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers for values, from 0, in the order in which they come up. */
final class Numbering<T> {
  private final Map<T, Integer> numbers = new LinkedHashMap<>();

  /** The number of a value, a new one where it has none yet. */
  int of(T value) {
    Integer known = numbers.get(value);
    if (known == null) {
      known = numbers.size();
      numbers.put(value, known);
    }
    return known;
  }

  /** The values by number. */
  List<T> values() {
    return List.copyOf(numbers.keySet());
  }

  /** How many there are. */
  int size() {
    return numbers.size();
  }
}

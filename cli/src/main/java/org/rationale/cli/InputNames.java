package org.rationale.cli;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Calls inputs by the last part of their path, or by all of it where two would be called alike. */
final class InputNames {

  private InputNames() {}

  /** The inputs by their names, in order; immutable. */
  static Map<String, Path> of(List<Path> inputs) {
    List<String> names = inputs.stream().map(InputNames::last).toList();
    Map<String, Path> byName = new LinkedHashMap<>();
    for (int i = 0; i < inputs.size(); i++) {
      boolean alone = Collections.frequency(names, names.get(i)) == 1;
      String name = alone ? names.get(i) : inputs.get(i).toString();
      if (byName.put(name, inputs.get(i)) != null) {
        throw CommandFailure.wrongUsage(name + ": named twice. Leave one out.");
      }
    }
    return Collections.unmodifiableMap(byName);
  }

  /** The last part of a path. */
  static String last(Path path) {
    Path name = path.toAbsolutePath().normalize().getFileName();
    return name == null ? path.toString() : name.toString();
  }
}

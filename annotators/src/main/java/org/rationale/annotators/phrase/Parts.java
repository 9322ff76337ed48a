package org.rationale.annotators.phrase;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a diagnosis or a procedure says.
 *
 * @param heads what it is, singular, lower case, sorted
 * @param sites where, plain names, sorted
 * @param side left, right or bilateral; empty where none is said
 * @param levels vertebral levels, down the spine
 * @param severity an adjective of degree; empty where none is said
 */
public record Parts(
    List<String> heads, List<String> sites, String side, List<String> levels, String severity) {
  private static final String PLUS = " + ";

  /** Parts of which lists are copied. */
  public Parts {
    heads = List.copyOf(heads);
    sites = List.copyOf(sites);
    levels = List.copyOf(levels);
  }

  /** The parts that are said, by the names of the attributes. */
  public Map<String, String> attributes() {
    Map<String, String> attributes = new TreeMap<>();
    put(attributes, "head", String.join(PLUS, heads));
    put(attributes, "site", String.join(PLUS, sites));
    put(attributes, "side", side);
    put(attributes, "level", String.join(PLUS, levels));
    put(attributes, "severity", severity);
    return attributes;
  }

  private static void put(Map<String, String> attributes, String name, String value) {
    if (!value.isEmpty()) {
      attributes.put(name, value);
    }
  }
}

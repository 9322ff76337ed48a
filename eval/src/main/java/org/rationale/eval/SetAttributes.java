package org.rationale.eval;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Attributes whose value lists several things, such as the pages of a citation: two values are the
 * same if they list the same, in whatever order and with ranges or without ({@code 56,98-99} and
 * {@code 98,99,56}). The value of any other attribute is one thing.
 *
 * @param notations how the values of an attribute are written, by its name; immutable
 */
record SetAttributes(Map<String, Notation> notations) {

  /** Those of the normal forms of this project. */
  static final SetAttributes STANDARD = read("set-attributes.tsv");

  private static final Pattern RANGE = Pattern.compile("(\\d{1,6})-(\\d{1,6})");

  /** A range that is longer is taken as one thing, so that no slip of a digit costs the memory. */
  private static final int LONGEST_RANGE = 10_000;

  /**
   * How a list is written.
   *
   * @param between what separates its elements, white space around it aside
   * @param ranges whether {@code 98-99} stands for two numbers
   */
  record Notation(Pattern between, boolean ranges) {}

  SetAttributes {
    notations = Map.copyOf(notations);
  }

  /** What a value lists; the value itself where the attribute lists nothing. */
  Set<String> elements(String name, String value) {
    Notation notation = notations.get(name);
    if (notation == null) {
      return Set.of(value);
    }
    Set<String> elements = new LinkedHashSet<>();
    for (String element : notation.between().split(value.strip(), -1)) {
      Matcher range = RANGE.matcher(element);
      if (!notation.ranges() || !range.matches() || !addAll(range, elements)) {
        elements.add(element);
      }
    }
    return elements;
  }

  /** Whether two values of an attribute list the same. */
  boolean same(String name, String one, String other) {
    return one.equals(other) || elements(name, one).equals(elements(name, other));
  }

  private static boolean addAll(Matcher range, Set<String> elements) {
    int first = Integer.parseInt(range.group(1));
    int last = Integer.parseInt(range.group(2));
    if (last < first || last - first > LONGEST_RANGE) {
      return false;
    }
    for (int number = first; number <= last; number++) {
      elements.add(Integer.toString(number));
    }
    return true;
  }

  private static SetAttributes read(String resource) {
    try (InputStream in = SetAttributes.class.getResourceAsStream(resource)) {
      Map<String, Notation> notations = new HashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(row -> notations.put(row[0], notation(row[1], row[2].equals("yes"))));
      return new SetAttributes(notations);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource + " beside SetAttributes", e);
    }
  }

  private static Notation notation(String between, boolean ranges) {
    return new Notation(
        Pattern.compile(
            between.equals("blank") ? "\\s+" : "\\s*" + Pattern.quote(between) + "\\s*"),
        ranges);
  }
}

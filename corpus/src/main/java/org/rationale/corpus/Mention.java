package org.rationale.corpus;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A labelled piece of text: a type, where it stands, and attributes.
 *
 * @param type what it is
 * @param fragments where it stands: at least one span, in order, none overlapping another. Labels
 *     of this project have one; other people's files may have more.
 * @param attributes further values by name, {@code kind} among them; sorted by name, immutable
 */
public record Mention(EntityType type, List<Span> fragments, Map<String, String> attributes) {

  /** Name of the attribute that refines the type, for instance {@code brand} of a DRUG. */
  public static final String KIND = "kind";

  /** Document order: by span, then type, then attributes; equal only for equal mentions. */
  public static final Comparator<Mention> ORDER =
      Comparator.comparing(Mention::span)
          .thenComparing(Mention::type)
          .thenComparing(m -> m.fragments.toString())
          .thenComparing(m -> m.attributes.toString());

  public Mention {
    fragments = List.copyOf(fragments);
    attributes =
        attributes.size() < 2
            ? Map.copyOf(attributes)
            : Collections.unmodifiableMap(new TreeMap<>(attributes));
    if (fragments.isEmpty()) {
      throw new IllegalArgumentException("a mention needs a span, but " + type + " has none");
    }
    for (int i = 1; i < fragments.size(); i++) {
      if (fragments.get(i).start() < fragments.get(i - 1).end()) {
        throw new IllegalArgumentException(
            "the fragments of a mention stand in order and apart, but those of "
                + type
                + " are "
                + fragments);
      }
    }
  }

  /** A mention of one span without attributes. */
  public static Mention of(EntityType type, int start, int end) {
    return new Mention(type, List.of(new Span(start, end)), Map.of());
  }

  /** A mention of one span with its kind. */
  public static Mention of(EntityType type, String kind, int start, int end) {
    return new Mention(type, List.of(new Span(start, end)), Map.of(KIND, kind));
  }

  /** From the first position to the last, gaps between fragments included. */
  public Span span() {
    return fragments.size() == 1
        ? fragments.get(0)
        : new Span(fragments.get(0).start(), fragments.get(fragments.size() - 1).end());
  }

  /** The kind, or the empty string where the mention has none. */
  public String kind() {
    return attributes.getOrDefault(KIND, "");
  }

  /** The same mention with one attribute set. */
  public Mention with(String name, String value) {
    Map<String, String> more = new TreeMap<>(attributes);
    more.put(name, value);
    return new Mention(type, fragments, more);
  }

  /**
   * The text of the mention as it stands, line breaks included; fragments are joined by a blank.
   */
  public String of(CharSequence text) {
    StringBuilder joined = new StringBuilder();
    for (Span fragment : fragments) {
      if (!joined.isEmpty()) {
        joined.append(' ');
      }
      joined.append(text, fragment.start(), fragment.end());
    }
    return joined.toString();
  }
}

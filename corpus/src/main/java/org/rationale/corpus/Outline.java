package org.rationale.corpus;

import java.util.List;

/**
 * How a determination is built up.
 *
 * @param header case number and dates
 * @param sections in order, none overlapping another; only white space stands between them. Empty
 *     for a text of nothing but white space, one {@link SectionKind#OTHER} for a text that is no
 *     determination. Immutable.
 * @param items the disputed items, in order; immutable
 * @param labelledFrom position from which the text is labelled: behind the line {@code CLINICAL
 *     CASE SUMMARY}, 0 in a text without that line
 */
public record Outline(
    Header header, List<Section> sections, List<DisputedItem> items, int labelledFrom) {

  public Outline {
    sections = List.copyOf(sections);
    items = List.copyOf(items);
    if (labelledFrom < 0) {
      throw new IllegalArgumentException("a position is 0 or more, but it is " + labelledFrom);
    }
    for (int i = 1; i < sections.size(); i++) {
      if (sections.get(i).span().start() < sections.get(i - 1).span().end()) {
        throw new IllegalArgumentException(
            "sections stand in order and apart, but there are "
                + sections.get(i - 1)
                + " and "
                + sections.get(i));
      }
    }
  }

  /** The sections of one kind, in order. */
  public List<Section> sections(SectionKind kind) {
    return sections.stream().filter(s -> s.kind() == kind).toList();
  }
}

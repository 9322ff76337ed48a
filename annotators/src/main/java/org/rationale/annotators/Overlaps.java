package org.rationale.annotators;

import static org.rationale.corpus.EntityType.CITATION;
import static org.rationale.corpus.EntityType.DATE;
import static org.rationale.corpus.EntityType.DRUG;
import static org.rationale.corpus.EntityType.PROCEDURE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.rationale.corpus.Mention;

/**
 * The overlap rule of the guidelines: nothing inside a CITATION but a DATE (the finder of dates
 * finds none there but full ones), a DRUG inside a PROCEDURE; in every other case the longest span
 * stands alone.
 */
public final class Overlaps {
  /** More than any span is long. */
  private static final int FIRST = 1 << 30;

  /** Citations first, then by length; of two equally long mentions the earlier found stays. */
  private static final Comparator<Mention> PRECEDENCE =
      Comparator.comparingInt(m -> -m.span().length() - (m.type().equals(CITATION) ? FIRST : 0));

  private Overlaps() {}

  /**
   * The mentions that stand, in document order.
   *
   * @param found in the order of the finders
   */
  public static List<Mention> resolve(List<Mention> found) {
    NavigableMap<Integer, Mention> standing = new TreeMap<>();
    NavigableMap<Integer, Mention> nested = new TreeMap<>();
    for (Mention mention : found.stream().sorted(PRECEDENCE).toList()) {
      Mention other = overlapping(standing, mention);
      if (other == null) {
        standing.put(mention.span().start(), mention);
      } else if (mayNest(mention, other) && overlapping(nested, mention) == null) {
        nested.put(mention.span().start(), mention);
      }
    }
    List<Mention> all = new ArrayList<>(standing.values());
    all.addAll(nested.values());
    all.sort(Mention.ORDER);
    return List.copyOf(all);
  }

  private static Mention overlapping(NavigableMap<Integer, Mention> standing, Mention mention) {
    var before = standing.lowerEntry(mention.span().end());
    return before != null && before.getValue().span().overlaps(mention.span())
        ? before.getValue()
        : null;
  }

  private static boolean mayNest(Mention inner, Mention outer) {
    boolean date = inner.type().equals(DATE) && outer.type().equals(CITATION);
    boolean drug = inner.type().equals(DRUG) && outer.type().equals(PROCEDURE);
    return (date || drug) && outer.span().contains(inner.span());
  }
}

package org.rationale.annotators.lexicon.terminology;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.file.Finding;

/**
 * What an import took and left out.
 *
 * @param rows how many rows were read, malformed ones included
 * @param taken how many terms there are in the end, by type
 * @param variants how many of them were derived from published ones
 * @param leftOut how many rows or terms were left out, by reason; in the order of the reasons
 * @param codesDropped how many terms lost their codes because they had too many
 * @param malformed how many rows could not be read
 * @param shown the first of them
 */
public record ImportReport(
    long rows,
    Map<EntityType, Long> taken,
    long variants,
    Map<Reason, Long> leftOut,
    long codesDropped,
    long malformed,
    List<Finding> shown) {

  public ImportReport {
    taken = Collections.unmodifiableMap(new TreeMap<>(taken));
    Map<Reason, Long> reasons = new EnumMap<>(Reason.class);
    reasons.putAll(leftOut);
    leftOut = Collections.unmodifiableMap(reasons);
    shown = List.copyOf(shown);
  }

  /** How many terms there are in the end. */
  public long terms() {
    return taken.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many rows or terms were left out for one reason. */
  public long leftOut(Reason reason) {
    return leftOut.getOrDefault(reason, 0L);
  }
}

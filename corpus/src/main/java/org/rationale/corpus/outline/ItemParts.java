package org.rationale.corpus.outline;

import java.util.List;
import java.util.Optional;
import org.rationale.corpus.SectionKind;

/**
 * Where a disputed item and its parts start.
 *
 * @param start position of the heading's first character
 * @param decision the decision; empty where the heading states none that is known
 * @param labels the sections behind the heading, in order
 */
record ItemParts(int start, Optional<DecisionFinder.Found> decision, List<Cut> labels) {

  /** The section of one kind, where the item has it. */
  Optional<Cut> label(SectionKind kind) {
    return labels.stream().filter(cut -> cut.kind() == kind).findFirst();
  }
}

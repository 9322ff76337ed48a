package org.rationale.eval.matching;

import java.util.List;
import org.rationale.corpus.Mention;

/**
 * The mentions of one document, matched: every gold and every predicted mention is in exactly one
 * of the three lists.
 *
 * @param pairs partners, in document order of the gold mention; immutable
 * @param missed gold mentions without a partner, in document order; immutable
 * @param spurious predicted mentions without a partner, in document order; immutable
 */
public record Alignment(List<Pair> pairs, List<Mention> missed, List<Mention> spurious) {

  public Alignment {
    pairs = List.copyOf(pairs);
    missed = List.copyOf(missed);
    spurious = List.copyOf(spurious);
  }
}

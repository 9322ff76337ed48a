package org.rationale.annotators.diagnosis;

import java.util.BitSet;
import java.util.Set;
import org.rationale.annotators.EarlierMentions;
import org.rationale.annotators.text.Text;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;

/** The tokens of mentions that hold no diagnosis: citations, procedures, dates. */
final class Claimed {
  private static final Set<EntityType> TYPES =
      Set.of(EntityType.CITATION, EntityType.PROCEDURE, EntityType.DATE);

  private final BitSet tokens;

  private Claimed(BitSet tokens) {
    this.tokens = tokens;
  }

  static Claimed of(Text text, EarlierMentions earlier) {
    BitSet tokens = new BitSet(text.size());
    for (Mention mention : earlier.all()) {
      if (TYPES.contains(mention.type())) {
        int from = text.tokenAt(mention.span().start());
        tokens.set(from, text.tokenAt(mention.span().end() - 1) + 1);
      }
    }
    return new Claimed(tokens);
  }

  boolean at(int token) {
    return tokens.get(token);
  }

  /** The first claimed token from one on; {@code limit} where there is none before it. */
  int next(int token, int limit) {
    int next = tokens.nextSetBit(token);
    return next < 0 ? limit : Math.min(next, limit);
  }
}

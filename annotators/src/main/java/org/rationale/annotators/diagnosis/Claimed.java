package org.rationale.annotators.diagnosis;

import java.util.BitSet;
import org.rationale.annotators.EarlierMentions;
import org.rationale.annotators.text.Text;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;

/**
 * The tokens of mentions that hold no diagnosis: citations, dates, and procedures, but those whose
 * words are part of a longer name of a condition ({@code wheelchair} in {@code wheelchair bound}).
 */
final class Claimed {
  /** A condition begins no further before the procedure that its name holds. */
  private static final int REACH = 3;

  private final BitSet tokens;

  private Claimed(BitSet tokens) {
    this.tokens = tokens;
  }

  static Claimed of(Text text, EarlierMentions earlier, DiagnosisWords words) {
    BitSet tokens = new BitSet(text.size());
    for (Mention mention : earlier.all()) {
      boolean procedure = mention.type().equals(EntityType.PROCEDURE);
      if (procedure
          || mention.type().equals(EntityType.CITATION)
          || mention.type().equals(EntityType.DATE)) {
        int from = text.tokenAt(mention.span().start());
        int to = text.tokenAt(mention.span().end() - 1) + 1;
        if (!procedure || !isInCondition(from, to, words)) {
          tokens.set(from, to);
        }
      }
    }
    return new Claimed(tokens);
  }

  /** Whether a name of a condition goes over the first token of a procedure and beyond it. */
  private static boolean isInCondition(int from, int to, DiagnosisWords words) {
    for (int at = from; at >= 0 && at >= from - REACH; at--) {
      Head head = words.headAt(at);
      if (head != null && head.to() > from) {
        return (at < from || head.to() > to) && !head.is(Head.Sort.BLOCKED) && !head.isDifficulty();
      }
    }
    return false;
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

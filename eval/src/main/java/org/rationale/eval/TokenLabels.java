package org.rationale.eval;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;

/** Which tokens carry which type. */
public final class TokenLabels {

  private TokenLabels() {}

  /**
   * The numbers of the tokens that carry each type: those of which a mention of the type covers any
   * character.
   *
   * @param tokens in document order, none overlapping another
   * @param mentions in any order
   */
  public static Map<EntityType, BitSet> of(List<Span> tokens, List<Mention> mentions) {
    Map<EntityType, BitSet> labels = new HashMap<>();
    for (Mention mention : mentions) {
      BitSet covered = labels.computeIfAbsent(mention.type(), t -> new BitSet());
      for (Span fragment : mention.fragments()) {
        int token = firstEndingBehind(tokens, fragment.start());
        while (token < tokens.size() && tokens.get(token).start() < fragment.end()) {
          covered.set(token++);
        }
      }
    }
    return labels;
  }

  private static int firstEndingBehind(List<Span> tokens, int position) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() > position) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}

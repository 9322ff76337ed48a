package org.rationale.eval;

import java.util.Locale;
import org.rationale.eval.matching.Pair;
import org.rationale.eval.matching.Preference;

/**
 * When a prediction is right. The first four are those of MUC-5 and SemEval-2013 task 9.1.
 *
 * <p>The score of one type is what it would be if nobody had labelled any other type: gold and
 * predicted mentions of that type, matched with each other. So precision of a type is over its
 * predictions and recall over its gold mentions. The overall score of a metric that ignores the
 * type also accepts pairs of two types.
 */
public enum Metric {
  /** Same type and same span; any other pair is incorrect. */
  STRICT(Preference.TYPE) {
    @Override
    public Outcome judge(Pair pair) {
      return pair.sameType() && pair.sameSpan() ? Outcome.CORRECT : Outcome.INCORRECT;
    }
  },
  /** Same span, whatever the type; any other pair is incorrect. */
  EXACT(Preference.SPAN) {
    @Override
    public Outcome judge(Pair pair) {
      return pair.sameSpan() ? Outcome.CORRECT : Outcome.INCORRECT;
    }
  },
  /** Same span, whatever the type; half a point for any overlap. */
  PARTIAL(Preference.SPAN) {
    @Override
    public Outcome judge(Pair pair) {
      return pair.sameSpan() ? Outcome.CORRECT : Outcome.PARTIAL;
    }
  },
  /** Same type and any overlap; a pair of two types is incorrect. */
  TYPE(Preference.TYPE) {
    @Override
    public Outcome judge(Pair pair) {
      return pair.sameType() ? Outcome.CORRECT : Outcome.INCORRECT;
    }
  },
  /** Same type and any overlap, as true positives, false positives and false negatives only. */
  OVERLAP(Preference.TYPE) {
    @Override
    public Outcome judge(Pair pair) {
      return pair.sameType() ? Outcome.CORRECT : Outcome.APART;
    }
  },
  /**
   * Tokens instead of mentions: a token that carries a type on both sides is right. A token carries
   * the type of each mention that covers any character of it, so it can carry several, each once.
   */
  TOKEN(Preference.TYPE) {
    @Override
    public Outcome judge(Pair pair) {
      return Outcome.CORRECT;
    }
  };

  private final Preference preference;

  Metric(Preference preference) {
    this.preference = preference;
  }

  /** The name as it stands in files and on the command line: {@code strict}, {@code exact} … */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Which matching the overall score of this metric is taken from. */
  public Preference preference() {
    return preference;
  }

  /** What this metric says of a pair of mentions (for TOKEN: of equal tokens). */
  public abstract Outcome judge(Pair pair);

  /** Whether correct, incorrect, partial, missed and spurious are told apart (MUC). */
  public boolean isMuc() {
    return this != OVERLAP && this != TOKEN;
  }
}

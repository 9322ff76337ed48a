package org.rationale.annotators.procedure;

import static org.rationale.corpus.EntityType.DATE;
import static org.rationale.corpus.EntityType.DOSAGE;

import java.util.OptionalInt;
import org.rationale.annotators.lexicon.Lexicon;
import org.rationale.annotators.text.Sentence;
import org.rationale.annotators.text.Token;
import org.rationale.corpus.outline.FixedWords;

/**
 * Knows the headings of disputed items ({@code Zero gravity recliner, purchase: Upheld}), the
 * sentences that say what was asked for or allowed, and where in them the name of the item stands.
 */
final class ItemHeadings {
  /** What is asked for stands within this many tokens. */
  private static final int LONGEST_HEADING = 60;

  /** The most tokens that a colon, a decision and a full stop make. */
  private static final int LONGEST_DECISION = 6;

  private static final Lexicon BEFORE_THE_NAME =
      Lexicon.load(ItemHeadings.class, "item-openings.tsv");
  private static final Lexicon BEHIND_THE_NAME =
      Lexicon.load(ItemHeadings.class, "item-endings.tsv");

  private final Surroundings around;

  ItemHeadings(Surroundings around) {
    this.around = around;
  }

  /** Whether a sentence is the heading of a disputed item or says what was asked for. */
  boolean isHeading(Sentence sentence) {
    return end(sentence) > sentence.from();
  }

  /** The index behind a disputed item, its decision left out, or -1 where there is none. */
  int end(Sentence sentence) {
    int colon = colonBeforeDecision(sentence);
    if (colon >= 0) {
      return colon;
    }
    int limit = Math.min(sentence.to(), sentence.from() + LONGEST_HEADING);
    for (int at = sentence.from(); at < limit; at++) {
      boolean asked = around.is(at + 1, limit, "the") && around.is(at + 2, limit, "original");
      boolean allowed = around.is(at + 1, limit, "authorized") && around.is(at + 2, limit, "by");
      if (around.token(at).is("was") && (asked || allowed)) {
        return at;
      }
    }
    return -1;
  }

  /** Index of the colon that a heading's decision stands behind, or -1 where there is none. */
  private int colonBeforeDecision(Sentence sentence) {
    int behind = around.token(sentence.to() - 1).end();
    for (int at = sentence.to() - 2; at > sentence.to() - LONGEST_DECISION; at--) {
      if (at >= sentence.from() && around.token(at).is(":")) {
        OptionalInt end =
            FixedWords.decisionAt(around.text().string(), around.token(at + 1).start());
        return end.isPresent() && end.getAsInt() == behind ? at : -1;
      }
    }
    return -1;
  }

  /** Index of the first token of the name: behind a label, an amount, {@code original request,}. */
  int begin(int from, int end) {
    int at = from;
    for (int i = from; i < end; i++) {
      boolean label = around.token(i).is(":");
      boolean portion = i > from && around.token(i).is(",") && around.token(i - 1).is("request");
      if (label || portion) {
        at = i + 1;
      }
    }
    while (at < end && !isFirst(at)) {
      at++;
    }
    return at;
  }

  /** Whether a word may be the first of an item's name. */
  boolean isFirst(int at) {
    Token token = around.token(at);
    return token.isWord() && BEFORE_THE_NAME.word(token.norm()).isEmpty() && isNoAmount(at);
  }

  /** Whether a word or a mark inside one may go on with an item's name. */
  boolean belongs(int at) {
    Token token = around.token(at);
    boolean inside = token.isWord() || around.isTight(at);
    return inside && BEHIND_THE_NAME.word(token.norm()).isEmpty() && isNoAmount(at);
  }

  private boolean isNoAmount(int at) {
    return !around.earlier().covers(DOSAGE, at) && !around.earlier().covers(DATE, at);
  }
}

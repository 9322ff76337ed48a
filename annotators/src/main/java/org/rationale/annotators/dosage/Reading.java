package org.rationale.annotators.dosage;

import java.util.Arrays;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/**
 * One pass over a text: what patterns look at, and where parts were found to end lately, so that no
 * pattern finds out again what another one knows.
 */
final class Reading {
  private static final int NEVER = -1;

  /** How many positions a part is remembered at; more than a pattern looks ahead. */
  private static final int MEMORY = 64;

  private final Text text;
  private final int[][] positions;
  private final long[][] ends;
  private Surroundings around;

  /**
   * A pass that has not begun.
   *
   * @param parts how many parts there are
   */
  Reading(Text text, int parts) {
    this.text = text;
    this.positions = new int[parts][MEMORY];
    this.ends = new long[parts][MEMORY];
    for (int[] position : positions) {
      Arrays.fill(position, NEVER);
    }
  }

  /** Goes on to a sentence. */
  void enter(Surroundings surroundings) {
    this.around = surroundings;
  }

  Surroundings around() {
    return around;
  }

  boolean has(int at) {
    return at >= around.from() && at < around.limit();
  }

  Token token(int at) {
    return text.token(at);
  }

  boolean isDrug(int at) {
    return around.isDrug(at);
  }

  boolean isCare(int at) {
    return around.isCare(at);
  }

  /** Where a part ends if it starts at a token. */
  long remembered(Item.Part part, int at) {
    int slot = at % MEMORY;
    int number = part.number();
    if (positions[number][slot] != at) {
      long found = Item.NOWHERE;
      for (Item.Sequence way : part.ways()) {
        found |= way.ends(this, at);
      }
      positions[number][slot] = at;
      ends[number][slot] = found;
    }
    return ends[number][slot];
  }
}

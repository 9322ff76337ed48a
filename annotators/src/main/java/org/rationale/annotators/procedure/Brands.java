package org.rationale.annotators.procedure;

import org.rationale.annotators.text.Token;
import org.rationale.corpus.EntityType;

/** Reads the name of a make before a device: {@code [Zynex] TENS unit}, {@code [X-Force] brace}. */
final class Brands {
  /** A make has no more tokens, the marks inside it included. */
  private static final int LONGEST = 4;

  private final Surroundings around;

  Brands(Surroundings around) {
    this.around = around;
  }

  /** The start with a make before it, or the same start. */
  LeftEdge.Start before(LeftEdge.Start start, Piece head, int floor) {
    if (head.sort() != Sort.DEVICE) {
      return start;
    }
    int from = start.from();
    while (from - 1 >= floor && start.from() - from < LONGEST && isPart(from - 1, from)) {
      from--;
    }
    while (from < start.from() && !around.token(from).isWord()) {
      from++;
    }
    boolean make =
        from < start.from() && (isMixed(from, start.from()) || standsOut(from, floor, head));
    return make ? start.to(from, true) : start;
  }

  private boolean isPart(int at, int next) {
    Token token = around.token(at);
    if (around.pieces().endingBefore(at + 1) != null
        || around.isInSite(at)
        || around.earlier().covers(EntityType.DRUG, at)) {
      return false;
    }
    boolean joint = token.is("-") && around.isTight(at);
    boolean number = token.isNumber() && at > 0 && around.token(at - 1).is("-");
    return joint || number || (token.isCapitalized() && !around.text().breakBefore(next));
  }

  /** Whether a word has capitals inside or digits: {@code OrthoStim4}, {@code X-Force}. */
  private boolean isMixed(int from, int to) {
    String surface = around.token(from).surface();
    boolean small = surface.chars().anyMatch(Character::isLowerCase);
    if (from + 2 < to && around.token(from + 1).is("-")) {
      return !small || around.token(from + 2).isNumber();
    }
    return small
        && surface.chars().skip(1).anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  /** Whether it is the only capitalized word among small ones: {@code an Aspen brace}. */
  private boolean standsOut(int from, int floor, Piece head) {
    if (from == floor) {
      return false;
    }
    Token before = around.token(from - 1);
    return before.isWord()
        && !before.isCapitalized()
        && !around.token(head.from()).isCapitalized()
        && !around.text().breakBefore(from);
  }
}

package org.rationale.annotators.procedure;

import static org.rationale.corpus.EntityType.DRUG;

import org.rationale.annotators.anatomy.Abbreviations;

/**
 * Reads brackets behind a procedure: its abbreviation or expansion, its site, its views, the
 * procedure that it is for.
 */
final class Brackets {
  private static final int REACH = 12;

  private final Surroundings around;

  Brackets(Surroundings around) {
    this.around = around;
  }

  Phrase extend(Phrase phrase, int limit) {
    int open = phrase.to();
    if (!around.is(open, limit, "(", "[")) {
      return phrase;
    }
    int close = open + 1;
    int bound = Math.min(limit, open + REACH);
    while (close < bound && !around.is(close, limit, ")", "]")) {
      close++;
    }
    if (close >= bound || close == open + 1) {
      return phrase;
    }
    boolean abbreviation =
        close == open + 2 && Abbreviations.abbreviates(around.text(), open + 1, open);
    boolean technique =
        phrase.sort() == Sort.IMAGING && around.pieces().starts(open + 1, Role.ALONG);
    return abbreviation
            || isViews(open + 1, close)
            || isProcedure(
                open + 1,
                close,
                technique,
                phrase.sort() == Sort.TEST || phrase.sort() == Sort.EVALUATION)
        ? phrase.to(close + 1)
        : phrase;
  }

  private boolean isViews(int from, int to) {
    return around.is(to - 1, to, "view", "views") && to - from <= 3;
  }

  /**
   * Whether nothing but procedures, their modifiers and sites stands in a range.
   *
   * @param named whether modifiers are enough
   * @param list whether it may be a list: {@code laboratory tests (CBC, CMP)}
   */
  private boolean isProcedure(int from, int to, boolean named, boolean list) {
    boolean names = named;
    int at = from;
    while (at < to) {
      Piece piece = around.pieces().startingAt(at);
      if (piece != null && piece.to() <= to && isPart(piece.role())) {
        names |= piece.role() == Role.NAME || piece.role() == Role.HEAD;
        at = piece.to();
      } else if (around.isInSite(at)) {
        names = true;
        at++;
      } else if (around.is(at, to, "or", "and", "/", "-", "&", "of", "the", "for")
          || (list && around.is(at, to, ","))
          || around.earlier().covers(DRUG, at)) {
        at++;
      } else {
        return false;
      }
    }
    return names;
  }

  private static boolean isPart(Role role) {
    return role.isCore() || role.isModifier() || role == Role.SPECIALTY;
  }
}

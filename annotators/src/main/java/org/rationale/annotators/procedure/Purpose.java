package org.rationale.annotators.procedure;

import java.util.Set;
import org.rationale.annotators.lexicon.Lexicon;

/**
 * Reads what an operation is done on, and the operation that a treatment follows: {@code surgery |
 * for hip fracture}, {@code removal | of the old hardware L2-L4}, {@code physical therapy | for
 * tendon repair}.
 */
final class Purpose {
  private static final int REACH = 16;
  private static final Set<String> LINKS = Set.of("of", "for", "to", "at", "from");

  /** What may be said of the thing that is operated on. */
  private static final Lexicon STATES = Lexicon.load(Purpose.class, "states.tsv");

  private static final Set<String> PLACES = Set.of("site", "sites", "level", "levels");

  private final Surroundings around;

  Purpose(Surroundings around) {
    this.around = around;
  }

  Phrase extend(Phrase phrase, int limit) {
    int at = phrase.to();
    if (phrase.sited() || at + 1 >= limit || !LINKS.contains(around.token(at).norm())) {
      return phrase;
    }
    int end = object(at + 1, Math.min(limit, at + REACH), phrase);
    return end > at + 1 ? phrase.sitedTo(end) : phrase;
  }

  /** The index behind what is named from {@code from}: a condition, an operation, a place. */
  private int object(int from, int limit, Phrase phrase) {
    boolean operation = phrase.sort() == Sort.SURGERY || phrase.sort() == Sort.NEEDLE;
    int place = from;
    int at = from;
    while (at < limit) {
      Piece piece = around.pieces().startingAt(at);
      int behind = piece == null ? at + 1 : Math.min(piece.to(), limit);
      if (operation && (isPlace(at, limit) || (piece != null && isPlace(behind, limit)))) {
        place = isPlace(at, limit) ? at + 1 : behind + 1;
        at = place;
      } else if (piece != null && piece.role() == Role.CONDITION) {
        return phrase.sort() == Sort.SURGERY && !around.token(from - 1).is("at")
            ? withSite(conditions(at, limit), limit)
            : from;
      } else if (piece != null && piece.role() == Role.NAME) {
        return isOperationFor(phrase, piece, from) || isDeviceOf(phrase, piece, from)
            ? piece.to()
            : from;
      } else if (around.isInSite(at)) {
        int end = operation ? around.phrases().end(at, limit) : at;
        place = end > at ? end : place;
        at = Math.max(end, at + 1);
      } else if (piece != null && (piece.role().isModifier() || piece.role() == Role.HEAD)) {
        at = piece.to();
      } else if (around.isDeterminer(at)
          || around.token(at).is("-")
          || STATES.word(around.token(at).norm()).isPresent()) {
        at++;
      } else {
        break;
      }
    }
    return place;
  }

  private boolean isPlace(int at, int limit) {
    return at < limit && PLACES.contains(around.token(at).norm());
  }

  private boolean isOperationFor(Phrase phrase, Piece operation, int from) {
    return around.token(from - 1).is("for")
        && phrase.complete()
        && operation.sort() == Sort.SURGERY
        && (phrase.sort() == Sort.TREATMENT || phrase.sort() == Sort.EVALUATION);
  }

  /** {@code removal | of the spinal cord stimulator}, {@code revision | of the fusion}. */
  private boolean isDeviceOf(Phrase phrase, Piece device, int from) {
    boolean again = phrase.sort() == device.sort() && !phrase.complete();
    return around.token(from - 1).is("of")
        && phrase.sort() == Sort.SURGERY
        && (again || device.sort() == Sort.DEVICE);
  }

  private int conditions(int from, int limit) {
    int at = from;
    while (at < limit && around.pieces().starts(at, Role.CONDITION)) {
      at = around.pieces().startingAt(at).to();
    }
    return at;
  }

  private int withSite(int at, int limit) {
    int from = around.is(at, limit, "of", "in", "at", "from") ? at + 1 : at;
    int end = around.phrases().end(from, limit);
    return end > from ? end : at;
  }
}

package org.rationale.annotators.phrase;

import java.util.ArrayList;
import java.util.List;
import org.rationale.annotators.phrase.Piece.Kind;

/** The pieces of a mention in a row, and what can be seen ahead of a place in it. */
final class PieceRow {
  private final List<Piece> pieces;

  PieceRow(List<Piece> pieces) {
    this.pieces = settled(pieces);
  }

  /** An adjective of a tissue belongs to the tissue that follows it, else to the head. */
  private static List<Piece> settled(List<Piece> pieces) {
    List<Piece> settled = new ArrayList<>(pieces);
    for (int at = settled.size() - 1; at >= 0; at--) {
      Piece piece = settled.get(at);
      if (piece.is(Kind.ADJECTIVE)) {
        settled.set(at, new Piece(kindOfAdjective(settled, at), piece.text(), piece.word()));
      }
    }
    return settled;
  }

  private static Kind kindOfAdjective(List<Piece> pieces, int at) {
    Kind next = at + 1 < pieces.size() ? pieces.get(at + 1).kind() : Kind.WORD;
    boolean behind = pieces.subList(0, at).stream().anyMatch(piece -> piece.is(Kind.PREPOSITION));
    if (next == Kind.REGION && behind) {
      return Kind.REGION; // at the extensor origin
    }
    return next == Kind.STRUCTURE ? Kind.ORDINAL : Kind.WORD;
  }

  int size() {
    return pieces.size();
  }

  Piece get(int at) {
    return pieces.get(at);
  }

  List<Piece> subList(int from, int to) {
    return pieces.subList(from, to);
  }

  /** Whether any piece is of a kind. */
  boolean has(Kind kind) {
    return pieces.stream().anyMatch(piece -> piece.is(kind));
  }

  boolean isJoint(int at) {
    return pieces.get(at).is(Kind.JOINT);
  }

  /** Whether a word of the head follows before anything ends it. */
  boolean leadsToHead(int from) {
    for (int at = from; at < pieces.size(); at++) {
      switch (pieces.get(at).kind()) {
        case WORD, GENERIC, NUMBER, CLAUSE -> {
          return true;
        }
        case PREPOSITION, WITH, PURPOSE, COPULA -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /** Whether a run has more than a direction: {@code over the lateral knee}. */
  boolean namesPlace(int from) {
    for (int at = from; at < pieces.size() && (pieces.get(at).isInRun() || isJoint(at)); at++) {
      if (!isJoint(at) && !pieces.get(at).is(Kind.DIRECTION) && !pieces.get(at).is(Kind.ORDINAL)) {
        return true;
      }
    }
    return false;
  }

  /** Index of the region behind words that no list knows: {@code at the planned [level]}; or -1. */
  int regionBehindWords(int from) {
    for (int at = from; at < pieces.size(); at++) {
      Piece piece = pieces.get(at);
      if (piece.is(Kind.REGION)) {
        return at > from ? at : -1;
      }
      boolean inside =
          piece.is(Kind.WORD)
              || piece.is(Kind.COURSE)
              || piece.is(Kind.DETERMINER)
              || piece.is(Kind.GENERIC);
      if (!inside) {
        return -1;
      }
    }
    return -1;
  }

  /** The words and regions of a part. */
  String text(int from, int to) {
    List<String> words = new ArrayList<>();
    for (Piece piece : pieces.subList(from, to)) {
      if (piece.is(Kind.WORD) || piece.is(Kind.REGION)) {
        words.add(piece.text());
      }
    }
    return String.join(" ", words);
  }

  /** Index behind articles, further prepositions and words of course. */
  int behindDeterminers(int from) {
    int at = from;
    while (at < pieces.size()
        && (pieces.get(at).is(Kind.DETERMINER)
            || pieces.get(at).is(Kind.PREPOSITION)
            || pieces.get(at).is(Kind.COURSE))) {
      at++;
    }
    return at;
  }

  /** Whether nothing but places follows, or what a place comes with. */
  boolean onlyPlaces(int from) {
    for (int at = from; at < pieces.size(); at++) {
      Piece piece = pieces.get(at);
      boolean part =
          piece.isInRun()
              || piece.is(Kind.JOINT)
              || piece.is(Kind.DETERMINER)
              || piece.is(Kind.PREPOSITION)
              || piece.is(Kind.WITH);
      if (!part) {
        return piece.is(Kind.WORD) && at > from && pieces.get(at - 1).is(Kind.WITH);
      }
    }
    return true;
  }
}

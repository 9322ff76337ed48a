package org.rationale.annotators.procedure;

import org.rationale.annotators.anatomy.SiteWord;

/** Joins two procedures that share their site, level or modifiers to one. */
final class SharedWords {
  private final Surroundings around;
  private final LeftEdge leftEdge;
  private final Tail tail;

  SharedWords(Surroundings around, LeftEdge leftEdge, Tail tail) {
    this.around = around;
    this.leftEdge = leftEdge;
    this.tail = tail;
  }

  /** {@code exploration | and repair of the digital nerve}: what is operated on names both. */
  Phrase withSitedSecond(Phrase first, int limit) {
    int at = first.to();
    Piece head =
        around.is(at, limit - 1, "and", "&", "/") ? around.pieces().startingAt(at + 1) : null;
    if (head == null || !isAlike(first.sort(), head)) {
      return first;
    }
    Phrase second =
        tail.extend(new Phrase(at + 1, head.to(), head.sort(), true, false, false), limit);
    return second.sited() ? first.sitedTo(second.to()).completed() : first;
  }

  /** {@code laminectomy | and fusion}, {@code MRI | and x-ray of the knee}: shared words join. */
  Phrase withSecond(Phrase first, int limit) {
    int at = first.to();
    boolean slash =
        (first.sort() == Sort.IMAGING || hasLevel(first.from(), first.to()))
            && around.is(at, limit - 1, "/");
    if (first.sited() || !(slash || around.is(at, limit - 1, "and", "&"))) {
      return first;
    }
    Piece head = around.pieces().startingAt(at + 1);
    if (head == null || !isAlike(first.sort(), head)) {
      head = nextHead(at + 1, limit, first.sort());
      if (head == null) {
        return first;
      }
    }
    LeftEdge.Start start = leftEdge.of(head, at + 1);
    if (start.from() != at + 1) {
      return first;
    }
    Phrase second =
        tail.extend(
            new Phrase(at + 1, head.to(), head.sort(), true, start.company(), false), limit);
    boolean sharesSite =
        second.sited()
            && (!first.modified() || levelsOnlyBehind(first, second, start))
            && !sitedByCompany(second, start);
    boolean sharesModifiers =
        first.modified() && !start.company() && first.sort() == Sort.SURGERY && !second.sited();
    return sharesSite || sharesModifiers ? first.sitedTo(second.to()) : first;
  }

  /** {@code lumbar laminectomy | and decompression at L4-5}: the level is that of both. */
  private boolean levelsOnlyBehind(Phrase first, Phrase second, LeftEdge.Start start) {
    return first.sort() == Sort.SURGERY
        && !start.company()
        && !hasLevel(first.from(), first.to())
        && hasLevel(second.from(), second.to());
  }

  private boolean hasLevel(int from, int to) {
    for (int at = from; at < to; at++) {
      if (around.sites().at(at) == SiteWord.LEVEL) {
        return true;
      }
    }
    return false;
  }

  private static boolean sitedByCompany(Phrase second, LeftEdge.Start start) {
    return start.company() && second.sort() != Sort.SURGERY;
  }

  private static boolean isAlike(Sort sort, Piece head) {
    boolean named = head.role() == Role.NAME || (head.role() == Role.HEAD && sort == Sort.SURGERY);
    return head.sort() == sort && named;
  }

  private Piece nextHead(int from, int limit, Sort sort) {
    int at = from;
    while (at < limit) {
      Piece piece = around.pieces().startingAt(at);
      if (piece == null || !piece.role().isModifier()) {
        return piece != null && isAlike(sort, piece) ? piece : null;
      }
      at = piece.to();
    }
    return null;
  }
}

package org.rationale.annotators.procedure;

/** Reads the heads that follow the first one, and what stands between them. */
final class FurtherHeads {
  private final Surroundings around;

  FurtherHeads(Surroundings around) {
    this.around = around;
  }

  /** {@code MRI | imaging}, {@code acupuncture | treatments}: heads that follow each other. */
  Phrase extend(Phrase phrase, int limit) {
    int at = phrase.to();
    boolean hyphen = at + 1 < limit && around.token(at).is("-") && around.isTight(at);
    int next = hyphen ? at + 1 : at;
    if (next >= limit || phrase.sited()) {
      return phrase;
    }
    Piece piece = around.pieces().startingAt(next);
    if (phrase.sort() == Sort.DEVICE && !hyphen) {
      piece = behindModifiers(piece, limit);
      if (piece == null) {
        piece = behindSite(phrase, next, limit);
      }
    }
    boolean head =
        piece != null
            && ((piece.role() == Role.NAME && phrase.complete())
                || piece.role() == Role.HEAD
                || (piece.role() == Role.REFER && around.token(next - 1).is("surgery"))
                || (piece.role() == Role.NOUN && !hyphen));
    return head ? phrase.joined(piece) : phrase;
  }

  /** {@code Thermacure | contrast compression therapy}: the next head behind a make's name. */
  private Piece behindModifiers(Piece first, int limit) {
    Piece piece = first;
    while (piece != null && piece.role().isModifier() && piece.to() < limit) {
      int at = piece.to();
      piece = around.text().breakBefore(at) ? null : around.pieces().startingAt(at);
    }
    return piece;
  }

  /** {@code Flexnova | knee device}: the head that a make's name has behind a site. */
  private Piece behindSite(Phrase make, int from, int limit) {
    Piece name = around.pieces().endingBefore(make.to());
    int at = from;
    while (at < limit && around.isInSite(at) && !around.text().breakBefore(at)) {
      at++;
    }
    Piece head = at > from && at < limit ? around.pieces().startingAt(at) : null;
    boolean joins =
        head != null
            && name != null
            && head.sort() == Sort.DEVICE
            && head.role() == Role.HEAD
            && around.token(make.from()).isCapitalized()
            && name.from() == make.from();
    return joins ? head : null;
  }
}

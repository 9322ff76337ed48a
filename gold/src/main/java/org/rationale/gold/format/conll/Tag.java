package org.rationale.gold.format.conll;

import java.util.Optional;

/**
 * A tag of a token: where in a mention the token stands, and the type of the mention.
 *
 * @param part where the token stands
 * @param type of the mention; empty for {@link Part#OUTSIDE}
 */
record Tag(Part part, String type) {

  static final Tag OUTSIDE = new Tag(Part.OUTSIDE, "");

  /** Where in a mention a token stands. */
  enum Part {
    OUTSIDE,
    BEGIN,
    INSIDE,
    LAST,
    UNIT
  }

  /**
   * The tag that some characters mean: {@code O}, or a letter, a hyphen and a type. {@code B} and
   * {@code I} are those of BIO; {@code L} or {@code E} is the last token, {@code U}, {@code S} or
   * {@code W} the only one, {@code M} another name of {@code I}.
   */
  static Optional<Tag> of(String written) {
    if (written.equals("O")) {
      return Optional.of(OUTSIDE);
    }
    if (written.length() < 3 || written.charAt(1) != '-') {
      return Optional.empty();
    }
    Part part =
        switch (written.charAt(0)) {
          case 'B' -> Part.BEGIN;
          case 'I', 'M' -> Part.INSIDE;
          case 'L', 'E' -> Part.LAST;
          case 'U', 'S', 'W' -> Part.UNIT;
          default -> Part.OUTSIDE;
        };
    return part == Part.OUTSIDE
        ? Optional.empty()
        : Optional.of(new Tag(part, written.substring(2)));
  }

  /** Whether only schemes that mark the last token have it. */
  boolean isOfBilou() {
    return part == Part.LAST || part == Part.UNIT;
  }
}

package org.rationale.annotators.phrase;

/**
 * One or more words of a mention that are one thing.
 *
 * @param kind what they are
 * @param text their plain name: {@code lumbar spine} for {@code lumbar}, {@code mild} for {@code
 *     mildly}, {@code L4-L5} for {@code L4-5}
 * @param word as they stand, in lower case
 * @param adjective whether a site is named by its adjective
 */
record Piece(Kind kind, String text, String word, boolean adjective) {

  Piece(Kind kind, String text, String word) {
    this(kind, text, word, false);
  }

  /** The sorts of pieces. */
  enum Kind {
    /** A vertebral level. */
    LEVEL,
    /** A side; its text is empty for one that is neither, like {@code unilateral}. */
    SIDE,
    SEVERITY,
    /** Course, and the wording of coded titles. */
    COURSE,
    /** A part of the body. */
    BODY,
    /** A tissue or an organ. */
    STRUCTURE,
    /** {@code anterior}, {@code lower}. */
    DIRECTION,
    /** {@code second}, before a site. */
    ORDINAL,
    /** {@code side}, {@code distribution}: leans on a site. */
    REGION,
    PREPOSITION,
    /** {@code with}, {@code without}. */
    WITH,
    /** {@code for}. */
    PURPOSE,
    /** Begins a clause that says nothing of the head. */
    CLAUSE,
    /** How a finding was provoked. */
    CIRCUMSTANCE,
    DETERMINER,
    /** {@code procedure}: says nothing behind a name. */
    GENERIC,
    /** {@code and}, a comma, a slash. */
    JOINT,
    /** {@code was}, {@code remains}. */
    COPULA,
    /** {@code noted}, {@code still}: passed over in a predicate. */
    ADVERB,
    /** A number, or a Roman numeral behind a name. */
    NUMBER,
    /** An adjective of a tissue, which says of what sort a head is: {@code flexor}. */
    ADJECTIVE,
    /** Any other word or name. */
    WORD
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean isSite() {
    return kind == Kind.BODY || kind == Kind.STRUCTURE;
  }

  /** Whether it may stand in a run of words that name one site. */
  boolean isInRun() {
    return isSite()
        || kind == Kind.DIRECTION
        || kind == Kind.ORDINAL
        || kind == Kind.REGION
        || kind == Kind.SIDE
        || kind == Kind.LEVEL;
  }
}

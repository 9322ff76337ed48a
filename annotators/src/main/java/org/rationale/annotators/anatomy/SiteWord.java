package org.rationale.annotators.anatomy;

/** What a token is to a phrase of site. */
public enum SiteWord {
  /** No word of site. */
  NONE,
  /** A body part that can end a phrase: {@code knee}, {@code low back}, {@code rotator cuff}. */
  NOUN,
  /** A part that leans on another word: {@code side}, {@code area}, {@code distribution}. */
  REGION,
  /** An adjective of site: {@code lumbar}, {@code patellofemoral}. */
  ADJECTIVE,
  /** A vertebral level or a part of a range of them: {@code L4}, {@code -}, {@code 5}. */
  LEVEL,
  /** {@code left}, {@code bilateral}, {@code right-sided}, {@code b/l}. */
  SIDE,
  /** {@code anterior}, {@code upper}, {@code distal}. */
  DIRECTION,
  /** {@code 5th}, {@code second}: counts only in front of a site. */
  ORDINAL,
  /** Behind a site: {@code bilaterally}, {@code diffusely}. */
  ADVERB,
  /** Skipped in front of a site: {@code the}, {@code his}, {@code both}. */
  DETERMINER,
  /** Joins one site to another: {@code of}, {@code over}. */
  PREPOSITION;

  /** Whether it names a place by itself, in whole or in part. */
  public boolean isPlace() {
    return this == NOUN || this == REGION || this == ADJECTIVE || this == LEVEL;
  }

  /** Whether it may stand inside a run of words that name one site. */
  public boolean isInRun() {
    return isPlace() || this == SIDE || this == DIRECTION || this == ORDINAL;
  }
}

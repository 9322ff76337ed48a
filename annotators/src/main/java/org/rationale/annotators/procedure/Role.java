package org.rationale.annotators.procedure;

import java.util.Locale;
import org.rationale.annotators.lexicon.Entry;

/** What a term of the word lists can be in a phrase. */
enum Role {
  /** A procedure by itself: {@code MRI}, {@code physical therapy}. */
  NAME,
  /** A procedure by itself where it is written in capitals: {@code PT}, {@code ESI}. */
  CAPS,
  /** A person whose name an examination test has: {@code Spurling}. */
  SIGN,
  /** Names a procedure with a site or a company word: {@code surgery}, {@code injection}. */
  HEAD,
  /** Names a procedure with a company word or behind a name: {@code test}, {@code program}. */
  NOUN,
  /** Names an evaluation with a specialty behind it: {@code referral}. */
  REFER,
  /** Someone whose service a heading may dispute: {@code RN}, {@code caregiver}. */
  PERSON,
  /** Whom a consultation is asked from: {@code neurology}, {@code pain specialist}. */
  SPECIALTY,
  /** Makes a procedure of a head or a noun behind it: {@code epidural}, {@code rotator cuff}. */
  COMPANY,
  /** Company before a modifier or a head, else a name: {@code epidural}. */
  EITHER,
  /** Belongs to a phrase, but makes none: {@code diagnostic}, {@code postoperative}. */
  ALONG,
  /**
   * Says how a treatment is done; no part of a whole name: {@code supervised | physical therapy}.
   */
  MANNER,
  /** Stands between a treatment and its site: {@code sessions}. */
  BRIDGE,
  /** A condition; a site before it is its own: {@code pain}, {@code fracture}. */
  CONDITION,
  /**
   * No procedure, and no part of one: {@code conservative treatment}, {@code bundle branch block}.
   */
  NONE;

  /** Whether a phrase can be built around it. */
  boolean isCore() {
    return this == NAME || this == HEAD || this == NOUN || this == REFER;
  }

  /** A term that has this role in a phrase. */
  Entry term(String words, Sort sort) {
    return new Entry(words, (name() + " " + sort.name()).toLowerCase(Locale.ROOT), "");
  }

  boolean isModifier() {
    return this == COMPANY || this == ALONG || this == MANNER;
  }
}

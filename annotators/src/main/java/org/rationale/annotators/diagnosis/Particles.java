package org.rationale.annotators.diagnosis;

import java.util.Set;
import org.rationale.annotators.lexicon.WordsByUse;
import org.rationale.annotators.text.Token;

/** The small words that hold a mention together, by what they are used for. Immutable. */
final class Particles {
  private final WordsByUse<Use> words =
      WordsByUse.load(Use.class, Particles.class, "particles.tsv");

  /** What a small word is used for. */
  enum Use {
    /** Joins a head to its site: {@code of}, {@code over}. */
    PREPOSITION,
    /** Opens a clause of radiation: {@code that}, {@code with occasional}. */
    OPENER,
    /** Is the verb of one: {@code radiating}, {@code shooting}. */
    RADIATES,
    /** Leads to where a pain goes: {@code down}, {@code past}. */
    WAY,
    /** Describes a motion that hurts: {@code resisted}. */
    MOTION,
    /** Compares sides: {@code worse}. */
    COMPARISON,
    /** Does so behind {@code most}: {@code prominent}. */
    SUPERLATIVE,
    /** Joins a sign to what is said of it: {@code was}. */
    COPULA,
    /** Stands between the two: {@code noted to be}. */
    ADVERB,
    /** Says that a patient is well, before what is not: {@code cooperative}. */
    NORMAL,
    /** Tells of treatment, before a bare pain: {@code reduce}. */
    TREATS,
    /** Does so with {@code of}: {@code treatment}. */
    TREATMENT,
    /** Tells that a sentence is about anyone: {@code patients}. */
    GENERAL,
    /** Tells that a sentence is about this patient: {@code worker}. */
    BEARER,
    /** Tells that a body cannot do what follows: {@code trouble}. */
    DIFFICULTY,
    /** May be of harm: {@code thoughts}. */
    INTENT,
    /** Says what harm: {@code hurting}. */
    HARM,
    /** Says to whom harm is done: {@code themselves}. */
    VICTIM,
    /** Stands before a hyphen and changes the word behind it: {@code re-tear}. */
    PREFIX,
    /** Stands behind a hyphen and makes an adjective: {@code cam-type}. */
    SUFFIXED,
    /** Opens the wording of a coded title: {@code other}. */
    TITLE,
    /** Leads to a member of a list of diagnoses: {@code include}. */
    LISTING,
    /** Measures what an image shows: {@code mm}. */
    UNIT,
    /** Governs a condition with {@code of}: {@code exacerbation}. */
    EPISODE,
    /** Makes a test of a head before it: {@code maneuver}. */
    TEST,
    /** Makes an adjective of it, behind a hyphen: {@code pain-limited}. */
    COMPOUND
  }

  /** Whether a token has a use. */
  boolean has(Use use, Token token) {
    return words.has(use, token);
  }

  /** The words that have a use. */
  Set<String> words(Use use) {
    return words.words(use);
  }
}

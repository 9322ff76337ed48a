package org.rationale.annotators.diagnosis;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rationale.annotators.lexicon.Entry;
import org.rationale.annotators.lexicon.LexiconReader;
import org.rationale.annotators.text.Token;
import org.rationale.annotators.text.WordSet;

/** The small words that hold a mention together, by what they are used for. Immutable. */
final class Particles {
  private final Map<Use, WordSet> words = new EnumMap<>(Use.class);

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

  Particles() {
    Map<Use, Set<String>> terms = new EnumMap<>(Use.class);
    for (Use use : Use.values()) {
      terms.put(use, new HashSet<>());
    }
    for (Entry entry : LexiconReader.read(Particles.class, "particles.tsv")) {
      terms.get(Use.valueOf(entry.kind().toUpperCase(Locale.ROOT))).add(entry.term());
    }
    terms.forEach((use, words) -> this.words.put(use, WordSet.copyOf(words)));
  }

  /** Whether a token has a use. */
  boolean has(Use use, Token token) {
    return words.get(use).has(token);
  }
}

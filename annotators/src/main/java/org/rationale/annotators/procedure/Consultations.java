package org.rationale.annotators.procedure;

import java.util.Optional;
import java.util.Set;
import org.rationale.annotators.lexicon.Lexicon;
import org.rationale.annotators.text.Sentence;

/**
 * Reads consultations, evaluations and referrals by specialty, where the sentence tells that they
 * are requested, recommended or disputed: an ordinary visit is no procedure.
 */
final class Consultations {
  private static final int REACH = 12;

  /** A request is looked for within this many tokens on either side. */
  private static final int CONTEXT = 60;

  private static final Lexicon REQUESTS = Lexicon.load(Consultations.class, "requests.tsv");
  private static final Set<String> BEHIND_A_PAST_ONE =
      Set.of("dated", "report", "note", "notes", "reports");
  private static final Set<String> LINKS = Set.of("with", "by", "to", "from", "for");
  private static final Set<String> ARTICLES =
      Set.of("a", "an", "the", "his", "her", "their", "any");

  private final Surroundings around;
  private final Brackets brackets;

  Consultations(Surroundings around) {
    this.around = around;
    this.brackets = new Brackets(around);
  }

  /** The phrase with the specialty behind it, where it is a consultation in request. */
  Optional<Phrase> read(Phrase phrase, Sentence sentence) {
    Phrase whole = withSpecialty(phrase, sentence.to());
    boolean past =
        whole.to() < sentence.to() && BEHIND_A_PAST_ONE.contains(around.token(whole.to()).norm());
    boolean asked = isReferral(whole) || isItem(whole, sentence) || isRequested(whole, sentence);
    return whole.complete() && !past && asked ? Optional.of(whole) : Optional.empty();
  }

  /** {@code second opinion | with a spine surgeon}: the specialty behind a consultation. */
  Phrase withSpecialty(Phrase phrase, int limit) {
    int at = phrase.to();
    if (at >= limit || !LINKS.contains(around.token(at).norm())) {
      return phrase;
    }
    int bound = Math.min(limit, at + REACH);
    at++;
    while (at < bound && ARTICLES.contains(around.token(at).norm())) {
      at++;
    }
    int end = specialties(at, bound);
    if (around.is(phrase.to(), limit, "for") && !standsAlone(end, limit)) {
      return phrase;
    }
    return end > at ? brackets.extend(phrase.to(end), limit).completed() : phrase;
  }

  /** {@code consultation for internal medicine |}, not {@code for a cardiac clearance}. */
  private boolean standsAlone(int end, int limit) {
    Piece next = end < limit ? around.pieces().startingAt(end) : null;
    return next == null || !(next.role().isCore() || next.role().isModifier());
  }

  /** The index behind specialties that follow each other, sites and modifiers between them. */
  private int specialties(int from, int limit) {
    int end = from;
    int at = from;
    while (at < limit) {
      Piece piece = around.pieces().startingAt(at);
      if (piece != null && isSpecialty(piece)) {
        at = piece.to();
        end = at;
      } else if (piece != null && piece.role().isModifier()) {
        at = piece.to();
      } else if (around.isInSite(at) || around.is(at, limit, "-")) {
        at++;
      } else if (around.is(at, limit, "/") && around.isTight(at) && end == at) {
        at++;
      } else {
        break;
      }
    }
    return end;
  }

  private boolean isSpecialty(Piece piece) {
    return piece.role() == Role.SPECIALTY
        || (piece.role() == Role.NAME && around.token(piece.to() - 1).is("surgery"));
  }

  /** A referral asks by itself. */
  private boolean isReferral(Phrase phrase) {
    return around.token(phrase.from()).is("referral")
        || around.token(phrase.to() - 1).is("referral");
  }

  /** Whether it stands by itself, as the item of a list does: {@code ENT evaluation.} */
  private boolean isItem(Phrase phrase, Sentence sentence) {
    boolean closed =
        phrase.to() >= sentence.to()
            || around.token(phrase.to()).isMark()
            || around.is(phrase.to(), sentence.to(), "for");
    return phrase.from() == sentence.from() && closed;
  }

  private boolean isRequested(Phrase phrase, Sentence sentence) {
    int first = Math.max(sentence.from(), phrase.from() - CONTEXT);
    int last = Math.min(sentence.to(), phrase.to() + CONTEXT);
    for (int at = first; at < last; at++) {
      boolean inside = at >= phrase.from() && at < phrase.to();
      if (!inside && REQUESTS.word(around.token(at).norm()).isPresent()) {
        return true;
      }
    }
    return false;
  }
}

package org.rationale.annotators.procedure;

import java.util.Optional;
import org.rationale.annotators.text.Sentence;

/**
 * Reads evaluations, consultations and referrals with all that they are for: a specialty, a
 * treatment in the same breath, the procedure that they prepare, a site.
 */
final class Evaluations {
  private final Surroundings around;
  private final LeftEdge leftEdge;
  private final Tail tail;
  private final SharedWords shared;
  private final Consultations consultations;

  Evaluations(Surroundings around, LeftEdge leftEdge, Tail tail, SharedWords shared) {
    this.around = around;
    this.leftEdge = leftEdge;
    this.tail = tail;
    this.shared = shared;
    this.consultations = new Consultations(around);
  }

  /**
   * The evaluation around a head, where it is one that is asked for.
   *
   * @param bare what stands around the head
   */
  Optional<Phrase> read(Phrase bare, Piece head, Sentence sentence, int limit) {
    Phrase phrase = withTreatment(withPurpose(bare, head, sentence, limit), limit);
    boolean completed = phrase.complete() && !bare.complete();
    return isNamedEvaluation(head) || completed
        ? Optional.of(
            shared.withSecond(withSite(consultations.withSpecialty(phrase, limit), limit), limit))
        : consultations.read(phrase, sentence).map(whole -> withSite(whole, limit));
  }

  /** {@code referral to a surgeon | for the left knee}: the site behind a specialty. */
  private Phrase withSite(Phrase phrase, int limit) {
    return phrase.sited() ? phrase : tail.sited(phrase, limit);
  }

  /** {@code psychiatric evaluation | and treatment}, {@code consultation | /evaluation}. */
  private Phrase withTreatment(Phrase phrase, int limit) {
    int next = phrase.to() + 1;
    if (!around.is(phrase.to(), limit - 1, "and", "&", "/")) {
      return phrase;
    }
    if (around.is(next, limit, "treatment", "treat")) {
      return phrase.to(next + 1);
    }
    Piece second = around.is(phrase.to(), limit, "/") ? around.pieces().startingAt(next) : null;
    boolean evaluation =
        second != null && second.role() == Role.NOUN && second.sort() == Sort.EVALUATION;
    return evaluation ? phrase.to(second.to()) : phrase;
  }

  /**
   * What an evaluation is for: {@code home evaluation | for a ramp}, {@code evaluation | solely for
   * a pain program}, {@code referral | for surgical consultation}.
   */
  private Phrase withPurpose(Phrase phrase, Piece head, Sentence sentence, int limit) {
    boolean adverb = phrase.to() < limit && around.token(phrase.to()).norm().endsWith("ly");
    int link = adverb ? phrase.to() + 1 : phrase.to();
    if (phrase.sited() || !around.is(link, limit, "for")) {
      return phrase;
    }
    int from = link + 1;
    while (from < limit && head.role() != Role.REFER && around.isDeterminer(from)) {
      from++;
    }
    Piece purpose = headBehindModifiers(from, limit);
    if (purpose == null
        || !isPurpose(phrase, head, purpose, adverb || phrase.from() == sentence.from())) {
      return phrase;
    }
    LeftEdge.Start start = leftEdge.of(purpose, from);
    boolean whole = purpose.role() == Role.NAME || start.company();
    return start.from() == from && whole
        ? phrase
            .sitedTo(
                tail.extend(
                        new Phrase(from, purpose.to(), purpose.sort(), true, false, false), limit)
                    .to())
            .completed()
        : phrase;
  }

  private static boolean isPurpose(Phrase phrase, Piece head, Piece purpose, boolean alone) {
    return head.role() == Role.REFER
        ? purpose.sort() == Sort.EVALUATION
        : (phrase.complete() || alone) && purpose.sort() != Sort.EVALUATION;
  }

  private Piece headBehindModifiers(int from, int limit) {
    int at = from;
    while (at < limit) {
      Piece piece = around.pieces().startingAt(at);
      if (piece != null && piece.role().isCore()) {
        return piece;
      }
      boolean modifies =
          piece != null && (piece.role().isModifier() || piece.role() == Role.SPECIALTY);
      if (!modifies && !around.isInSite(at)) {
        return null;
      }
      at = modifies ? piece.to() : at + 1;
    }
    return null;
  }

  private static boolean isNamedEvaluation(Piece head) {
    return head.role() == Role.NAME && head.sort() == Sort.EVALUATION;
  }
}

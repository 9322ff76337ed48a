package org.rationale.annotators.procedure;

import java.util.Optional;
import org.rationale.annotators.anatomy.SiteWord;
import org.rationale.annotators.text.Sentence;

/** Reads the phrase around a head. */
final class PhraseParser {
  /** No phrase goes on further behind its first head. */
  private static final int REACH = 64;

  private final Surroundings around;
  private final LeftEdge leftEdge;
  private final Tail tail;
  private final Consultations consultations;

  PhraseParser(Surroundings around) {
    this.around = around;
    this.leftEdge = new LeftEdge(around);
    this.tail = new Tail(around);
    this.consultations = new Consultations(around);
  }

  /**
   * The phrase around a head, where it names a procedure.
   *
   * @param floor the first token that the phrase may take
   */
  Optional<Phrase> parse(Piece head, int floor, Sentence sentence) {
    int limit = Math.min(sentence.to(), head.to() + REACH);
    if (isLabel(head, limit)) {
      return Optional.empty();
    }
    LeftEdge.Start start = leftEdge.of(head, floor);
    boolean complete =
        head.role() == Role.NAME
            || (start.company() && (head.role() == Role.HEAD || hasCompany(head, start)));
    Phrase phrase =
        new Phrase(start.from(), head.to(), head.sort(), complete, hasPlace(start, head), false);
    phrase = tail.extend(phrase, limit);
    if (isAboutAProcedure(phrase, limit)) {
      return Optional.empty();
    }
    if (phrase.sort() == Sort.EVALUATION) {
      return evaluation(phrase, head, sentence, limit);
    }
    if (!phrase.complete() && phrase.sited() && head.role() == Role.HEAD && takesSite(head)) {
      phrase = phrase.completed();
    }
    if (!phrase.complete() && head.role() == Role.HEAD && phrase.sort() == Sort.SURGERY) {
      phrase = withSitedSecond(phrase, limit);
    }
    return phrase.complete() ? Optional.of(withSecond(phrase, limit)) : Optional.empty();
  }

  private Optional<Phrase> evaluation(Phrase bare, Piece head, Sentence sentence, int limit) {
    Phrase phrase = withTreatment(withPurpose(bare, head, limit), limit);
    return isNamedEvaluation(head)
            || phrase.complete() && phrase.to() > bare.to() && !bare.complete()
        ? Optional.of(
            withSecond(withSite(consultations.withSpecialty(phrase, limit), limit), limit))
        : consultations.read(phrase, sentence).map(whole -> withSite(whole, limit));
  }

  /** {@code referral to a surgeon | for the left knee}: the site behind a specialty. */
  private Phrase withSite(Phrase phrase, int limit) {
    return phrase.sited() ? phrase : tail.sited(phrase, limit);
  }

  /** {@code psychiatric evaluation | and treatment}, {@code consultation | /evaluation}. */
  private Phrase withTreatment(Phrase phrase, int limit) {
    int at = phrase.to();
    boolean both =
        around.is(at, limit, "and", "&", "/") && around.is(at + 1, limit, "treatment", "treat");
    if (both && phrase.complete()) {
      return phrase.to(at + 2);
    }
    Piece second = around.is(at, limit - 1, "/") ? around.pieces().startingAt(at + 1) : null;
    boolean evaluation =
        second != null && second.role() == Role.NOUN && second.sort() == Sort.EVALUATION;
    return evaluation ? phrase.to(second.to()) : phrase;
  }

  /**
   * What an evaluation is for: {@code evaluation | only for a pain program}, {@code referral | for
   * surgical consultation}.
   */
  private Phrase withPurpose(Phrase phrase, Piece head, int limit) {
    boolean only = around.is(phrase.to(), limit, "only");
    int link = only ? phrase.to() + 1 : phrase.to();
    if (phrase.sited() || !around.is(link, limit, "for")) {
      return phrase;
    }
    int from = link + 1;
    while (from < limit && head.role() != Role.REFER && around.isDeterminer(from)) {
      from++;
    }
    Piece purpose = headBehindModifiers(from, limit);
    if (purpose == null || !isPurpose(phrase, head, purpose, only)) {
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

  private static boolean isPurpose(Phrase phrase, Piece head, Piece purpose, boolean only) {
    return head.role() == Role.REFER
        ? purpose.sort() == Sort.EVALUATION
        : (phrase.complete() || only) && purpose.sort() != Sort.EVALUATION;
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

  /** {@code physical medicine | guidelines}: no treatment, but what is written of it. */
  private boolean isAboutAProcedure(Phrase phrase, int limit) {
    return phrase.sort() == Sort.TREATMENT
        && !around.is(phrase.to() - 1, limit, ")")
        && around.is(phrase.to(), limit, "guideline", "guidelines");
  }

  /** Whether a site behind it makes a procedure of a head: {@code surgery of the knee}. */
  private static boolean takesSite(Piece head) {
    return switch (head.sort()) {
      case SURGERY, NEEDLE, TREATMENT, IMAGING -> true;
      default -> false;
    };
  }

  /** {@code Knee tests:} is a label of what was examined, {@code DME:} of what is asked for. */
  private boolean isLabel(Piece head, int limit) {
    if (around.is(head.from(), limit, "dme") && around.is(head.to(), limit - 2, ":", "-")) {
      return true;
    }
    return head.role() == Role.NOUN
        && head.sort() == Sort.TEST
        && around.is(head.to(), limit, ":")
        && !around.is(head.to() + 1, limit, "upheld", "overturned");
  }

  private static boolean isNamedEvaluation(Piece head) {
    return head.role() == Role.NAME && head.sort() == Sort.EVALUATION;
  }

  /** Whether a site stands before a head, or a side before one that names its site itself. */
  private boolean hasPlace(LeftEdge.Start start, Piece head) {
    boolean side = false;
    for (int at = start.from(); at < head.from(); at++) {
      side |= around.sites().at(at) == SiteWord.SIDE;
      if (around.sites().at(at).isPlace()) {
        return true;
      }
    }
    for (int at = head.from(); side && at < head.to(); at++) {
      if (around.sites().at(at).isPlace()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word that needs more than a site has it: {@code strengthening program}. */
  private boolean hasCompany(Piece head, LeftEdge.Start start) {
    for (int at = start.from(); at < head.from(); at++) {
      boolean specialty =
          head.sort() == Sort.EVALUATION && around.pieces().starts(at, Role.SPECIALTY);
      if (specialty || around.pieces().starts(at, Role.COMPANY)) {
        return true;
      }
    }
    return false;
  }

  /** {@code exploration | and repair of the digital nerve}: what is operated on names both. */
  private Phrase withSitedSecond(Phrase first, int limit) {
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
  private Phrase withSecond(Phrase first, int limit) {
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

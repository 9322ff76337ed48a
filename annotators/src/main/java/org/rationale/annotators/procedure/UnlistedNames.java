package org.rationale.annotators.procedure;

import static org.rationale.corpus.EntityType.DOSAGE;
import static org.rationale.corpus.EntityType.DRUG;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rationale.annotators.lexicon.Entry;
import org.rationale.annotators.text.Sentence;
import org.rationale.corpus.Mention;

/**
 * Learns from the headings of disputed items the names, and the parts of names, that are in no word
 * list: what is disputed is a procedure where it is no drug. They count in the whole document.
 */
final class UnlistedNames {
  private static final int LONGEST = 8;

  /** The words in no list before a head are no more than these. */
  private static final int LONGEST_MAKE = 4;

  private static final Set<String> VISITS =
      Set.of(
          "visit",
          "visits",
          "appointment",
          "appointments",
          "up",
          "followup",
          "recheck",
          "check",
          "evaluation",
          "evaluations",
          "examination",
          "exam",
          "assessment",
          "consultation",
          "consult",
          "referral",
          "clearance",
          "opinion");

  /** What people do and how devices are had: a heading with one of them is that of no drug. */
  private static final Set<String> SERVICES =
      Set.of(
          "hour",
          "hours",
          "hr",
          "hrs",
          "visit",
          "visits",
          "session",
          "sessions",
          "trips",
          "rental",
          "rent",
          "purchase");

  /** Words of how often a drug is taken. */
  private static final Set<String> DOSING =
      Set.of("daily", "bid", "tid", "qid", "qhs", "qd", "prn", "nightly", "bedtime");

  private static final Set<String> STRENGTHS =
      Set.of("strength", "form", "route", "dose", "refills");

  private final Surroundings around;
  private final ItemHeadings headings;
  private final Coinages coinages;

  UnlistedNames(Surroundings around) {
    this.around = around;
    this.headings = new ItemHeadings(around);
    this.coinages = new Coinages(around);
  }

  /**
   * The terms that a heading teaches.
   *
   * @param known what was found in it
   */
  List<Entry> learn(Sentence heading, List<Phrase> known) {
    List<Entry> terms = new ArrayList<>();
    int end = headings.end(heading);
    if (known.isEmpty()) {
      whole(heading, end).ifPresent(terms::add);
      return terms;
    }
    Phrase first = known.get(0);
    visit(heading, first).ifPresent(terms::add);
    person(heading, first).ifPresent(terms::add);
    beside(heading, first).ifPresent(terms::add);
    if (terms.isEmpty()) {
      make(heading, first).ifPresent(terms::add);
    }
    return terms;
  }

  /** The name of an item that has no part in any list: {@code Zero gravity recliner}. */
  private Optional<Entry> whole(Sentence heading, int end) {
    int from = headings.begin(heading.from(), end);
    int to = from;
    while (to < end && headings.belongs(to)) {
      to++;
    }
    return to == from || to - from > LONGEST || isGeneral(from, to) || isDrug(heading, from, to)
        ? Optional.empty()
        : Optional.of(name(from, to, sort(from, to)));
  }

  /** A visit that is disputed before anything else: {@code follow-up visit | with x-rays}. */
  private Optional<Entry> visit(Sentence heading, Phrase known) {
    int from = headings.begin(heading.from(), known.from());
    int to = from;
    boolean visit = false;
    while (to < known.from() && (isVisit(to) || isOfAVisit(to))) {
      visit |= isVisit(to);
      to++;
    }
    return visit && to > from && to < known.from() && !headings.belongs(to)
        ? Optional.of(name(from, to, Sort.EVALUATION))
        : Optional.empty();
  }

  private boolean isVisit(int at) {
    return around.is(at, at + 1, "visit", "visits", "appointment", "appointments", "recheck");
  }

  private boolean isOfAVisit(int at) {
    return around.isTight(at)
        || around.is(
            at, at + 1, "follow", "up", "office", "return", "clinic", "doctor", "physician");
  }

  /**
   * Someone whose service is disputed before anything else is named: {@code RN | for wound care}.
   */
  private Optional<Entry> person(Sentence heading, Phrase known) {
    int from = headings.begin(heading.from(), known.from());
    int to = from;
    while (to < known.from() && around.pieces().starts(to, Role.PERSON)) {
      to = around.pieces().startingAt(to).to();
    }
    return to > from && to < known.from()
        ? Optional.of(name(from, to, Sort.TREATMENT))
        : Optional.empty();
  }

  /** A head with words in no list before it: {@code Spinolator therapy | (traction)}. */
  private Optional<Entry> beside(Sentence heading, Phrase known) {
    int end = known.from();
    int from = headings.begin(heading.from(), end);
    for (int at = from; at < end && at - from < LONGEST_MAKE && headings.belongs(at); at++) {
      Piece piece = around.pieces().startingAt(at);
      if (piece != null) {
        boolean head = piece.role() == Role.HEAD && at > from && piece.to() <= end;
        return head && !isDrug(heading, from, piece.to())
            ? Optional.of(name(from, piece.to(), piece.sort()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * The words in no list at the start of a name whose head is known: {@code Vortex | therapy}. Of a
   * head that says little they are the name by themselves as well.
   */
  private Optional<Entry> make(Sentence heading, Phrase known) {
    int from = known.from();
    while (from > heading.from() && known.from() - from < LONGEST_MAKE && isMake(from - 1)) {
      from--;
    }
    int to = known.from();
    while (to < known.to() && coinages.is(to)) {
      to++;
    }
    if (from == to) {
      return Optional.empty();
    }
    Piece head = around.pieces().startingAt(to);
    boolean alone = to - from == 1 && coinages.is(from) && head != null && head.role() == Role.HEAD;
    return Optional.of(
        alone
            ? term(from, to, Role.EITHER, head.sort())
            : term(from, to, Role.COMPANY, Sort.TREATMENT));
  }

  private boolean isMake(int at) {
    return headings.isFirst(at) && headings.belongs(at) && coinages.mayName(at);
  }

  /** Whether the heading speaks of a drug, be it one that no finder knows. */
  private boolean isDrug(Sentence heading, int from, int to) {
    Piece last = around.pieces().endingBefore(to);
    if (last != null && last.role().isCore()) {
      return false;
    }
    boolean amount = false;
    for (int at = heading.from(); at < heading.to(); at++) {
      Optional<Mention> dosage = around.earlier().at(DOSAGE, at);
      amount |= dosage.isPresent() || around.token(at).isNumber();
      amount |= at >= to && DOSING.contains(around.token(at).norm());
      if (around.earlier().covers(DRUG, at)
          || (dosage.isPresent() && STRENGTHS.contains(dosage.get().kind()))) {
        return true;
      }
      if (SERVICES.contains(around.token(at).norm())) {
        return false;
      }
    }
    return amount && to - from == 1 && !around.pieces().starts(from, Role.PERSON);
  }

  /** {@code Surgery}, {@code Treatment}: a word that names nothing by itself. */
  private boolean isGeneral(int from, int to) {
    Piece only = around.pieces().startingAt(from);
    boolean visit = sort(from, to) == Sort.EVALUATION;
    return only != null
        && only.to() == to
        && (only.role().isCore() || (only.role() == Role.NONE && !visit));
  }

  private Sort sort(int from, int to) {
    for (int at = from; at < to; at++) {
      if (VISITS.contains(around.token(at).norm())) {
        return Sort.EVALUATION;
      }
    }
    Piece last = around.pieces().endingBefore(to);
    if (last != null && last.role() == Role.SPECIALTY) {
      return Sort.EVALUATION;
    }
    return last != null && last.from() >= from && last.role().isCore()
        ? last.sort()
        : Sort.TREATMENT;
  }

  private Entry name(int from, int to, Sort sort) {
    return term(from, to, Role.NAME, sort);
  }

  private Entry term(int from, int to, Role role, Sort sort) {
    String kind = (role.name() + " " + sort.name()).toLowerCase(Locale.ROOT);
    return new Entry(around.text().string(from, to), kind, "");
  }
}

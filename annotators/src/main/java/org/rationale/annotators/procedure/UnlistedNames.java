package org.rationale.annotators.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rationale.annotators.lexicon.Entry;
import org.rationale.annotators.text.Sentence;

/**
 * Learns from the headings of disputed items the names, and the parts of names, that are in no word
 * list: what is disputed is a procedure where it is no drug. They count in the whole document.
 */
final class UnlistedNames {
  private static final int LONGEST = 8;

  /** The most unlisted words that may stand before a head. */
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

  private final Surroundings around;
  private final ItemHeadings headings;
  private final Coinages coinages;
  private final DrugItems drugs;

  UnlistedNames(Surroundings around, ItemHeadings headings) {
    this.around = around;
    this.headings = headings;
    this.coinages = new Coinages(around);
    this.drugs = new DrugItems(around);
  }

  /**
   * The terms that a heading teaches.
   *
   * @param known what was found in it
   */
  List<Entry> learn(Sentence heading, List<Phrase> known) {
    if (known.isEmpty()) {
      return whole(heading, headings.end(heading));
    }
    List<Entry> terms = new ArrayList<>();
    Phrase first = known.get(0);
    visit(heading, first).ifPresent(terms::add);
    person(heading, first).ifPresent(terms::add);
    beside(heading, first).ifPresent(terms::add);
    if (terms.isEmpty()) {
      terms.addAll(make(heading, first));
    }
    return terms;
  }

  /** The name of an item that has no part in any list: {@code Zero gravity recliner}. */
  private List<Entry> whole(Sentence heading, int end) {
    int from = headings.begin(heading.from(), end);
    int to = from;
    while (to < end && headings.belongs(to)) {
      to++;
    }
    if (to == from
        || to - from > LONGEST
        || isGeneral(from, to)
        || drugs.isOne(heading, from, to)) {
      return List.of();
    }
    List<Entry> terms = new ArrayList<>();
    terms.add(name(from, to, sort(from, to)));
    Piece head = around.pieces().endingBefore(to);
    if (head != null && head.from() > from && coinages.is(head.from() - 1)) {
      terms.addAll(makeBefore(from, head.from()));
    }
    return terms;
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
        return head && !drugs.isOne(heading, from, piece.to())
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
  private List<Entry> make(Sentence heading, Phrase known) {
    int from = known.from();
    while (from > heading.from() && known.from() - from < LONGEST_MAKE && isMake(from - 1)) {
      from--;
    }
    int to = known.from();
    while (to < known.to() && coinages.is(to)) {
      to++;
    }
    if (from == to) {
      return List.of();
    }
    return makeBefore(from, to);
  }

  /** The terms that a make from one token to the head at another teaches. */
  private List<Entry> makeBefore(int from, int to) {
    Piece head = around.pieces().startingAt(to);
    if (head == null || head.role() != Role.HEAD || !coinages.is(to - 1)) {
      return List.of(term(from, to, Role.COMPANY, Sort.TREATMENT));
    }
    Role whole = coinages.is(from) ? Role.EITHER : Role.COMPANY;
    return List.of(term(from, to, whole, head.sort()), term(to - 1, to, Role.EITHER, head.sort()));
  }

  private boolean isMake(int at) {
    return headings.isFirst(at) && headings.belongs(at) && coinages.mayName(at);
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
    return role.term(around.text().string(from, to), sort);
  }
}

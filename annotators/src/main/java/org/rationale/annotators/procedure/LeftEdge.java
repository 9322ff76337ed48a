package org.rationale.annotators.procedure;

import static org.rationale.corpus.EntityType.DRUG;

import java.util.Optional;
import java.util.Set;
import org.rationale.annotators.anatomy.Abbreviations;
import org.rationale.annotators.anatomy.SiteWord;
import org.rationale.corpus.Mention;

/** Reads the modifiers before a head: {@code [therapeutic L4-5 facet] blocks}. */
final class LeftEdge {
  private static final int REACH = 24;

  /** Conditions that are no object of an operation. */
  private static final Set<String> COMPLAINTS =
      Set.of(
          "pain",
          "injury",
          "injuries",
          "symptom",
          "symptoms",
          "complaint",
          "complaints",
          "condition",
          "conditions",
          "finding",
          "findings",
          "problem",
          "problems",
          "motion",
          "strength",
          "discomfort",
          "weakness",
          "numbness",
          "trauma");

  private final Surroundings around;
  private final Brands brands;
  private final Coinages coinages;

  LeftEdge(Surroundings around) {
    this.around = around;
    this.brands = new Brands(around);
    this.coinages = new Coinages(around);
  }

  /**
   * Where the phrase around a head begins.
   *
   * @param from index of the first token
   * @param company whether a site, a drug or a company word is among the modifiers
   * @param made whether the name of a make or a person is, which completes any head
   */
  record Start(int from, boolean company, boolean made) {

    /** The same further to the left. */
    Start to(int start, boolean more) {
      return new Start(start, company || more, made);
    }
  }

  /**
   * Reads leftwards from a head.
   *
   * @param floor the first token that the phrase may take
   */
  Start of(Piece head, int floor) {
    int bound = Math.max(floor, head.from() - REACH);
    Start start = sharedSite(head, bound);
    while (true) {
      Start next = modifier(start, head, bound);
      if (next.from() == start.from()) {
        next = coordinated(start, head.sort(), bound);
      }
      if (next.from() == start.from()) {
        next = levels(start, bound);
      }
      if (next.from() == start.from()) {
        next = coinages.prefixed(start, bound);
      }
      if (next.from() == start.from()) {
        next = coinages.extend(start, head, bound);
      }
      if (next.from() == start.from()) {
        return brands.before(start, head, bound);
      }
      start = next;
    }
  }

  /** {@code [elbow and] knee braces}: sites before a name that begins with one. */
  private Start sharedSite(Piece head, int floor) {
    int at = head.from();
    boolean shared =
        head.sort() == Sort.DEVICE
            && head.to() - at > 1
            && around.isInSite(at)
            && at - 2 >= floor
            && joins(at - 1)
            && around.isInSite(at - 2);
    int from = shared ? around.phrases().start(head.from() + 1, floor) : head.from();
    return new Start(from, from < head.from(), false);
  }

  /** One more modifier directly before a token, or the same start. */
  private Start modifier(Start start, Piece head, int floor) {
    int at = start.from();
    if (at > floor && around.token(at - 1).is("-") && !around.text().spaceBefore(at)) {
      Start behindHyphen = adjacent(start.to(at - 1, false), head, floor);
      return behindHyphen.from() < at - 1 ? behindHyphen : start;
    }
    return adjacent(start, head, floor);
  }

  private Start adjacent(Start start, Piece head, int floor) {
    Sort sort = head.sort();
    int at = start.from();
    if (at <= floor) {
      return start;
    }
    if (at - 4 >= floor && Abbreviations.ofSite(around.sites(), at - 3)) {
      return start.to(around.phrases().start(at - 3, floor), true);
    }
    Piece piece = around.pieces().endingBefore(at);
    if (piece != null && piece.from() >= floor) {
      if (piece.role() == Role.MANNER && head.role() == Role.NAME) {
        return start;
      }
      if (piece.role().isModifier()) {
        boolean place = around.isInSite(at - 1);
        return start.to(piece.from(), place || piece.role() == Role.COMPANY);
      }
      if (piece.role() == Role.SPECIALTY && (takesSpecialty(sort) || isAdjective(at - 1))) {
        return start.to(piece.from(), true);
      }
      if (piece.role() == Role.CONDITION && isOperatedOn(at - 1, sort)) {
        return start.to(piece.from(), true);
      }
      if (piece.role() == Role.HEAD && sort == Sort.SURGERY && piece.sort() == Sort.SURGERY) {
        return start.to(piece.from(), true); // revision fusion
      }
    }
    if (around.isInSite(at - 1)) {
      int from = around.phrases().start(at, floor);
      if (around.sites().at(from) == SiteWord.ORDINAL && !isCounted(from + 1, at)) {
        from++;
      }
      return from == at ? start : start.to(from, true);
    }
    if (sort == Sort.NEEDLE || around.token(at).is("pump")) {
      Optional<Mention> drug = around.earlier().at(DRUG, at - 1);
      if (drug.isPresent()) {
        int from = around.text().tokenAt(drug.get().span().start());
        return from >= floor ? start.to(from, true) : start;
      }
    }
    return start;
  }

  /** {@code fifth | toe}, not {@code second | lumbar}: whether a site is one of several. */
  private boolean isCounted(int from, int to) {
    return from < to
        && around.sites().at(from) != SiteWord.SIDE
        && !around.is(from, to, "cervical", "thoracic", "lumbar", "lumbosacral", "sacral");
  }

  /** {@code trigger finger | injection}, {@code metacarpal fracture | fixation}; no pain. */
  private boolean isOperatedOn(int condition, Sort sort) {
    return (sort == Sort.SURGERY || sort == Sort.NEEDLE)
        && !COMPLAINTS.contains(around.token(condition).norm());
  }

  private static boolean takesSpecialty(Sort sort) {
    return sort == Sort.EVALUATION;
  }

  /** Whether a specialty's last word may describe any noun: {@code psychiatric day treatment}. */
  private boolean isAdjective(int at) {
    String norm = around.token(at).norm();
    return norm.endsWith("ic") || norm.endsWith("al") || norm.endsWith("ary");
  }

  /** {@code genicular and | facet blocks}: a modifier of the same sort before an and. */
  private Start coordinated(Start start, Sort sort, int floor) {
    int at = start.from();
    if (at - 1 <= floor || !joins(at - 1)) {
      return start;
    }
    Piece before = around.pieces().endingBefore(at - 1);
    Piece behind = around.pieces().startingAt(at);
    if (before == null || behind == null || before.from() < floor) {
      return start;
    }
    if (behind.role() == Role.NAME) {
      return sharesHead(before, behind) ? start.to(before.from(), true) : start;
    }
    if (!start.company()) {
      return start;
    }
    boolean alike =
        behind.role() == Role.COMPANY
            && (before.role() == Role.COMPANY
                || (before.role() == Role.NAME && before.sort() == sort));
    return alike || (isDirection(before) && isDirection(behind))
        ? start.to(before.from(), true)
        : start;
  }

  /** {@code carpal tunnel and | cubital tunnel release}: the head of a name is that of both. */
  private boolean sharesHead(Piece before, Piece name) {
    boolean operation = name.sort() == Sort.SURGERY || name.sort() == Sort.NEEDLE;
    boolean direction = isDirection(before) && around.sites().at(name.from()) == SiteWord.DIRECTION;
    return operation && name.to() - name.from() > 1 && (before.role() == Role.COMPANY || direction);
  }

  /** {@code partial medial and lateral meniscectomy}. */
  private boolean isDirection(Piece piece) {
    return piece.role().isModifier() && around.sites().at(piece.from()) == SiteWord.DIRECTION;
  }

  /** {@code L3, L4, | L5 medial branch block}: levels before a comma. */
  private Start levels(Start start, int floor) {
    int at = start.from();
    boolean listed =
        at - 2 >= floor
            && around.token(at - 1).is(",")
            && around.sites().at(at) == SiteWord.LEVEL
            && around.sites().at(at - 2) == SiteWord.LEVEL;
    if (!listed) {
      return start;
    }
    int from = around.phrases().start(at - 1, floor);
    return start.to(from < at - 1 ? from : at, true);
  }

  private boolean joins(int index) {
    return around.token(index).is("and")
        || around.token(index).is("&")
        || around.token(index).is("or")
        || (around.token(index).is("/") && around.isTight(index));
  }
}

package org.rationale.annotators.procedure;

import static org.rationale.corpus.EntityType.DOSAGE;
import static org.rationale.corpus.EntityType.DRUG;

import java.util.Optional;
import java.util.Set;
import org.rationale.annotators.text.Sentence;
import org.rationale.corpus.Mention;

/** Tells the headings of disputed drugs, be they such as no finder knows. */
final class DrugItems {
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

  DrugItems(Surroundings around) {
    this.around = around;
  }

  /**
   * Whether a heading speaks of a drug.
   *
   * @param from index of the first token of the item's name
   * @param to index behind its last
   */
  boolean isOne(Sentence heading, int from, int to) {
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
}

package org.rationale.annotators.procedure;

import static org.rationale.corpus.EntityType.DATE;
import static org.rationale.corpus.EntityType.DOSAGE;
import static org.rationale.corpus.EntityType.DRUG;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rationale.annotators.lexicon.Entry;
import org.rationale.annotators.lexicon.Hit;
import org.rationale.annotators.lexicon.Lexicon;
import org.rationale.annotators.text.Sentence;
import org.rationale.annotators.text.Token;
import org.rationale.corpus.Mention;
import org.rationale.corpus.outline.FixedWords;

/**
 * Reads the headings of disputed items ({@code Zero gravity recliner, purchase: Upheld}) whose head
 * is in no word list: what is disputed is a procedure where it is no drug. Its name is one wherever
 * it is repeated in the document.
 */
final class DisputedItems {
  private static final int LONGEST = 8;

  /** What is asked for stands within this many tokens. */
  private static final int LONGEST_HEADING = 60;

  /** The words in no list before a head are no more than these. */
  private static final int LONGEST_MAKE = 4;

  /** The most tokens that a colon, a decision and a full stop make. */
  private static final int LONGEST_DECISION = 6;

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
  private static final Set<String> STRENGTHS =
      Set.of("strength", "form", "route", "dose", "refills");
  private static final Lexicon BEFORE_THE_NAME =
      Lexicon.load(DisputedItems.class, "item-openings.tsv");
  private static final Lexicon BEHIND_THE_NAME =
      Lexicon.load(DisputedItems.class, "item-endings.tsv");

  private final Surroundings around;
  private final Consultations consultations;

  DisputedItems(Surroundings around) {
    this.around = around;
    this.consultations = new Consultations(around);
  }

  /** Whether a sentence is the heading of a disputed item or says what was asked for. */
  boolean isHeading(Sentence sentence) {
    return end(sentence) > sentence.from();
  }

  /** The index behind a disputed item, its decision left out, or -1 where there is none. */
  private int end(Sentence sentence) {
    int colon = colonBeforeDecision(sentence);
    if (colon >= 0) {
      return colon;
    }
    int limit = Math.min(sentence.to(), sentence.from() + LONGEST_HEADING);
    for (int at = sentence.from(); at < limit; at++) {
      boolean asked = around.is(at + 1, limit, "the") && around.is(at + 2, limit, "original");
      boolean allowed = around.is(at + 1, limit, "authorized") && around.is(at + 2, limit, "by");
      if (around.token(at).is("was") && (asked || allowed)) {
        return at;
      }
    }
    return -1;
  }

  /**
   * The procedure that a heading names with a head and words in no list: {@code Spinolator
   * therapy}.
   *
   * @param known what was found in the heading
   */
  Optional<Phrase> readBeside(List<Phrase> known, Sentence heading) {
    int end = Math.min(end(heading), known.get(0).from());
    int from = begin(heading.from(), end);
    for (int at = from; at < end && at - from < LONGEST_MAKE && belongs(at); at++) {
      Piece piece = around.pieces().startingAt(at);
      if (piece != null) {
        boolean head = piece.role() == Role.HEAD && at > from && piece.to() <= end;
        return head && !isDrug(heading, from, piece.to())
            ? Optional.of(new Phrase(from, piece.to(), piece.sort(), true, false, false))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Index of the colon that a heading's decision stands behind, or -1 where there is none. */
  private int colonBeforeDecision(Sentence sentence) {
    int behind = around.token(sentence.to() - 1).end();
    for (int at = sentence.to() - 2; at > sentence.to() - LONGEST_DECISION; at--) {
      if (at >= sentence.from() && around.token(at).is(":")) {
        OptionalInt end =
            FixedWords.decisionAt(around.text().string(), around.token(at + 1).start());
        return end.isPresent() && end.getAsInt() == behind ? at : -1;
      }
    }
    return -1;
  }

  /** The procedure that a heading without a known one names. */
  Optional<Phrase> read(Sentence heading) {
    int end = end(heading);
    int from = begin(heading.from(), end);
    int to = from;
    while (to < end && belongs(to)) {
      to++;
    }
    if (to == from || to - from > LONGEST || isDrug(heading, from, to)) {
      return Optional.empty();
    }
    Phrase name = new Phrase(from, to, sort(from, to), true, false, false);
    return Optional.of(
        name.sort() == Sort.EVALUATION ? consultations.withSpecialty(name, end) : name);
  }

  /** Index of the first token of the name: behind a label, an amount, {@code original request,}. */
  private int begin(int from, int end) {
    int at = from;
    for (int i = from; i < end; i++) {
      boolean label = around.token(i).is(":");
      boolean portion = i > from && around.token(i).is(",") && around.token(i - 1).is("request");
      if (label || portion) {
        at = i + 1;
      }
    }
    while (at < end && !isFirst(at)) {
      at++;
    }
    return at;
  }

  private boolean isFirst(int at) {
    Token token = around.token(at);
    return token.isWord()
        && BEFORE_THE_NAME.word(token.norm()).isEmpty()
        && !around.earlier().covers(DOSAGE, at)
        && !around.earlier().covers(DATE, at);
  }

  private boolean belongs(int at) {
    Token token = around.token(at);
    boolean inside = token.isWord() || around.isTight(at);
    return inside
        && BEHIND_THE_NAME.word(token.norm()).isEmpty()
        && !around.earlier().covers(DOSAGE, at)
        && !around.earlier().covers(DATE, at);
  }

  /** Whether the heading speaks of a drug, be it one that no finder knows. */
  private boolean isDrug(Sentence heading, int from, int to) {
    boolean amount = false;
    for (int at = heading.from(); at < heading.to(); at++) {
      Optional<Mention> dosage = around.earlier().at(DOSAGE, at);
      amount |= dosage.isPresent() || around.token(at).isNumber();
      if (around.earlier().covers(DRUG, at)
          || (dosage.isPresent() && STRENGTHS.contains(dosage.get().kind()))) {
        return true;
      }
    }
    return amount && to - from == 1;
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

  /** Every other place where one of the names stands, outside what is found already. */
  List<Phrase> repeated(List<Phrase> names, List<Phrase> found) {
    List<Entry> entries = new ArrayList<>();
    for (Phrase name : names) {
      String term = around.text().string(name.from(), name.to());
      entries.add(new Entry(term, name.sort().name(), ""));
    }
    boolean[] taken = new boolean[around.text().size()];
    found.forEach(phrase -> Arrays.fill(taken, phrase.from(), phrase.to(), true));
    Lexicon lexicon = Lexicon.of(entries);
    List<Phrase> repeated = new ArrayList<>();
    for (Sentence sentence : around.text().sentences()) {
      for (Hit hit : lexicon.scan(around.text(), sentence.from(), sentence.to())) {
        if (!taken[hit.from()] && !taken[hit.to() - 1]) {
          Sort sort = Sort.valueOf(hit.entry().kind());
          repeated.add(new Phrase(hit.from(), hit.to(), sort, true, false, false));
        }
      }
    }
    return repeated;
  }
}

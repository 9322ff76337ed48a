package org.rationale.annotators.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rationale.annotators.anatomy.SiteWord;
import org.rationale.annotators.text.Sentence;

/** Reads the phrases of a sentence, each around its head. */
final class PhraseParser {
  /** No phrase goes on further behind its first head. */
  private static final int REACH = 64;

  private final Surroundings around;
  private final LeftEdge leftEdge;
  private final Tail tail;
  private final Evaluations evaluations;
  private final SharedWords shared;
  private final Lookalikes lookalikes;

  PhraseParser(Surroundings around) {
    this.around = around;
    this.leftEdge = new LeftEdge(around);
    this.tail = new Tail(around);
    this.shared = new SharedWords(around, leftEdge, tail);
    this.evaluations = new Evaluations(around, leftEdge, tail, shared);
    this.lookalikes = new Lookalikes(around);
  }

  /** The procedures of a sentence, in order and apart. */
  List<Phrase> read(Sentence sentence) {
    List<Phrase> found = new ArrayList<>();
    int floor = sentence.from();
    for (int at = sentence.from(); at < sentence.to(); at++) {
      Piece piece = around.pieces().startingAt(at);
      if (piece == null || !piece.role().isCore() || piece.from() < floor) {
        continue;
      }
      Optional<Phrase> phrase = parse(piece, floor, sentence);
      if (phrase.isPresent()) {
        if (!lookalikes.isOne(phrase.get(), sentence)) {
          found.add(phrase.get());
        }
        floor = phrase.get().to();
        at = floor - 1;
      } else {
        at = piece.to() - 1;
      }
    }
    return found;
  }

  /**
   * The phrase around a head, where it names a procedure.
   *
   * @param floor the first token that the phrase may take
   */
  private Optional<Phrase> parse(Piece head, int floor, Sentence sentence) {
    int limit = Math.min(sentence.to(), head.to() + REACH);
    if (isLabel(head, limit)) {
      return Optional.empty();
    }
    LeftEdge.Start start = leftEdge.of(head, floor);
    boolean complete =
        head.role() == Role.NAME
            || start.made()
            || (start.company() && (head.role() == Role.HEAD || hasCompany(head, start)));
    Phrase phrase =
        new Phrase(start.from(), head.to(), head.sort(), complete, hasPlace(start, head), false);
    phrase = tail.extend(phrase, limit);
    if (isAboutAProcedure(phrase, limit)) {
      return Optional.empty();
    }
    if (phrase.sort() == Sort.EVALUATION) {
      return evaluations.read(phrase, head, sentence, limit);
    }
    if (!phrase.complete() && phrase.sited() && head.role() == Role.HEAD && takesSite(head)) {
      phrase = phrase.completed();
    }
    if (!phrase.complete() && head.role() == Role.HEAD && phrase.sort() == Sort.SURGERY) {
      phrase = shared.withSitedSecond(phrase, limit);
    }
    return phrase.complete() ? Optional.of(shared.withSecond(phrase, limit)) : Optional.empty();
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
}

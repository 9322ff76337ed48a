package org.rationale.annotators.procedure;

import static org.rationale.corpus.EntityType.DOSAGE;
import static org.rationale.corpus.EntityType.DRUG;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.rationale.annotators.anatomy.SiteWord;

/**
 * Reads what hangs on behind a head: expansion in brackets, site, level and side, contrast,
 * guidance, what is operated on.
 */
final class Tail {
  private static final int REACH = 48;
  private static final Set<String> BEFORE_A_SITE =
      Set.of(
          "of", "to", "for", "at", "in", "on", "over", "into", "around", "along", "between",
          "from");

  private final Surroundings around;
  private final Brackets brackets;
  private final FurtherHeads heads;
  private final Imaging imaging;
  private final Purpose purpose;

  Tail(Surroundings around) {
    this.around = around;
    this.brackets = new Brackets(around);
    this.heads = new FurtherHeads(around);
    this.imaging = new Imaging(around);
    this.purpose = new Purpose(around);
  }

  /**
   * The phrase with all that belongs to it behind it.
   *
   * @param limit index behind the last token that it may cover
   */
  Phrase extend(Phrase phrase, int limit) {
    List<UnaryOperator<Phrase>> steps =
        List.of(
            p -> possessive(p, limit),
            p -> brackets.extend(p, limit),
            p -> heads.extend(p, limit),
            p -> nerveTests(p, limit),
            p -> injected(p, limit),
            p -> site(p, limit),
            p -> siteBehindMark(p, limit),
            p -> imaging.extend(p, limit),
            p -> purpose.extend(p, limit));
    Phrase whole = phrase;
    for (int step = 0; step < steps.size(); step++) {
      Phrase next = steps.get(step).apply(whole);
      if (next.to() > whole.to()) {
        whole = next;
        step = -1;
      }
    }
    return whole;
  }

  /** The phrase with no more behind it than a site. */
  Phrase sited(Phrase phrase, int limit) {
    return site(phrase, limit);
  }

  private Phrase possessive(Phrase phrase, int limit) {
    return around.is(phrase.to(), limit, "'s") ? phrase.to(phrase.to() + 1) : phrase;
  }

  /** {@code injection | of Toradol}. */
  private Phrase injected(Phrase phrase, int limit) {
    int at = phrase.to();
    boolean drug =
        phrase.sort() == Sort.NEEDLE
            && !phrase.sited()
            && around.is(at, limit - 1, "of")
            && around.earlier().covers(DRUG, at + 1);
    if (!drug) {
      return phrase;
    }
    int end = at + 1;
    while (end < limit
        && (around.earlier().covers(DRUG, end)
            || (around.is(end, limit - 1, "and", "with", "&", "/", ",")
                && around.earlier().covers(DRUG, end + 1)))) {
      end++;
    }
    return phrase.to(end).completed();
  }

  /** {@code EMG/NCV}, {@code EMG-NCS}; {@code EMG and NCV} where they share what follows. */
  private Phrase nerveTests(Phrase phrase, int limit) {
    int at = phrase.to();
    if (phrase.sort() != Sort.NERVE || phrase.sited() || at + 1 >= limit) {
      return phrase;
    }
    Piece other = around.pieces().startingAt(at + 1);
    if (other == null || other.role() != Role.NAME || other.sort() != Sort.NERVE) {
      return phrase;
    }
    if (around.is(at, limit, "/", "-")) {
      return phrase.to(other.to());
    }
    if (!around.is(at, limit, "and", "&", "or")) {
      return phrase;
    }
    Phrase both = phrase.to(other.to());
    Phrase whole = site(heads.extend(brackets.extend(both, limit), limit), limit);
    return whole.sited() || whole.sort() != Sort.NERVE ? whole : phrase;
  }

  /**
   * {@code MRI | right knee}, {@code x-rays | of the pelvis}, {@code therapy | sessions for hand}.
   */
  private Phrase site(Phrase phrase, int limit) {
    int at = phrase.to();
    if (around.is(at, limit, "bilaterally", "unilaterally")) {
      return phrase.sitedTo(at + 1);
    }
    if (at < limit && around.pieces().starts(at, Role.BRIDGE)) {
      at = around.pieces().startingAt(at).to();
    }
    if (at >= limit) {
      return phrase;
    }
    boolean preposition =
        BEFORE_A_SITE.contains(around.token(at).norm())
            || (phrase.sort() == Sort.NERVE && around.is(at, limit, "across", "above", "below"));
    if (!preposition && (around.isDeterminer(at) || around.text().breakBefore(at))) {
      return phrase;
    }
    int from = preposition ? behindPreposition(at, limit, phrase.sort()) : at;
    int end = around.phrases().end(from, boundOfSites(from, limit));
    if (end > from && !around.is(end - 1, end, "part", "parts")) {
      return withImage(phrase, at).sitedTo(end);
    }
    int side = preposition || phrase.sited() ? at : sides(at, limit);
    boolean closed = side >= limit || around.token(side).isMark() || isAmount(side);
    return side > at && closed ? phrase.sitedTo(side) : phrase;
  }

  /** The index of the site: {@code conduction study | above and below the elbow}. */
  private int behindPreposition(int at, int limit, Sort sort) {
    boolean two =
        sort == Sort.NERVE
            && around.is(at + 1, limit - 2, "and")
            && around.is(at + 2, limit - 1, "below", "above");
    return two ? at + 3 : at + 1;
  }

  /** {@code ultrasound | of the shoulder} is an image, {@code ultrasound} alone a treatment. */
  private Phrase withImage(Phrase phrase, int at) {
    boolean image = around.token(at).is("of") && around.token(at - 1).is("ultrasound");
    return image
        ? new Phrase(
            phrase.from(), phrase.to(), Sort.IMAGING, true, phrase.modified(), phrase.sited())
        : phrase;
  }

  /** A procedure whose own name begins with a word of site: {@code nerve conduction studies}. */
  private int boundOfSites(int from, int limit) {
    int bound = Math.min(limit, from + REACH);
    for (int at = from; at < bound; at++) {
      if (around.isInSite(at) && around.pieces().starts(at, Role.NAME)) {
        return withoutSitesBefore(at, from);
      }
    }
    return limit;
  }

  private int withoutSitesBefore(int name, int from) {
    int at = name;
    while (at > from && around.isInSite(at - 1)) {
      at--;
    }
    return at;
  }

  /** {@code block | , left side}, {@code arthroplasty | - right thumb}: closed by a mark. */
  private Phrase siteBehindMark(Phrase phrase, int limit) {
    int at = phrase.to();
    boolean label = phrase.sort() == Sort.IMAGING && around.is(at, limit, ":", "/");
    boolean side =
        phrase.sort() == Sort.SURGERY
            && around.is(at, limit, ",")
            && at + 1 < limit
            && around.sites().at(at + 1) == SiteWord.SIDE;
    if ((phrase.sited() && !side) || !(label || around.is(at, limit, ",", "-", ";"))) {
      return phrase;
    }
    int end = around.phrases().end(at + 1, limit);
    if (end == at + 1) {
      end = sides(at + 1, limit);
    }
    if (end > at + 1 && around.is(end, limit, "complete")) {
      end++;
    }
    boolean closed =
        end >= limit
            || around.is(end, limit, ".", ":", ")", ";", "\"", "#", "(")
            || around.is(end, limit, "is", "was", "with", "without")
            || isAmount(end)
            || (around.is(end, limit - 1, ",") && isAmount(end + 1));
    return end > at + 1 && closed ? phrase.sitedTo(end) : phrase;
  }

  private boolean isAmount(int at) {
    return around.token(at).isNumber() || around.earlier().covers(DOSAGE, at);
  }

  private int sides(int from, int limit) {
    int at = from;
    while (at < limit && around.sites().at(at) == SiteWord.SIDE) {
      at++;
    }
    return at;
  }
}

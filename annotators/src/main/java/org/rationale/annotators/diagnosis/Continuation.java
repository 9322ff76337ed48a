package org.rationale.annotators.diagnosis;

import java.util.Optional;
import org.rationale.annotators.anatomy.SitePhrases;
import org.rationale.annotators.anatomy.SiteWord;
import org.rationale.annotators.lexicon.Hit;
import org.rationale.annotators.lexicon.Lexicon;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/**
 * Finds how far a mention goes on behind its head: its site ({@code of the left knee}), where it
 * radiates, the side behind a dash, an abbreviation in brackets, the wording of a coded title.
 */
final class Continuation {
  private final Text text;
  private final DiagnosisWords words;
  private final SitePhrases sites;
  private final Radiation radiation;
  private final Qualities qualities;
  private final Bracketed bracketed;
  private final Lexicon tails;
  private final Particles particles;

  Continuation(Text text, DiagnosisWords words, SitePhrases sites, DiagnosisLexicon lexicon) {
    this.text = text;
    this.words = words;
    this.sites = sites;
    this.radiation = new Radiation(text, words, sites, lexicon.particles());
    this.qualities = new Qualities(text, words, lexicon.particles());
    this.bracketed = new Bracketed(text, words, sites);
    this.tails = lexicon.tails();
    this.particles = lexicon.particles();
  }

  /** The index behind all that goes on with a head. */
  int end(Head head, int limit, boolean sitedBefore) {
    int at = head.to();
    boolean sited = sitedBefore;
    for (int next = at; at < limit; at = next) {
      next = bracketed.end(at, limit);
      if (next == at) {
        next = tail(at, limit, head.is(Head.Sort.NAMED_DISORDER));
      }
      if (next == at && head.isDifficulty()) {
        next = sites.end(at, limit); // flexing his knee
      }
      if (next == at) {
        next = site(at, limit, sited ? head : null);
        sited |= next > at;
      }
      if (next == at && !sited && comesWithMotion(head)) {
        next = motion(at, limit);
      }
      if (next == at) {
        next = radiation.end(at, limit);
      }
      if (next == at && !head.sort().isBound()) {
        next = qualities.end(at, limit);
      }
      if (next == at && (head.sort().isSign() || head.isDifficulty())) {
        next = degrees(at, limit);
      }
      if (next == at) {
        return at;
      }
    }
    return at;
  }

  /** {@code beyond 90 degrees}. */
  private int degrees(int at, int limit) {
    if (at + 2 >= limit || !text.token(at + 1).isNumber()) {
      return at;
    }
    Token above = text.token(at);
    Token degrees = text.token(at + 2);
    boolean bound = above.is("above") || above.is("beyond") || above.is("past");
    return bound && (degrees.is("degrees") || degrees.is("\u00b0")) ? at + 3 : at;
  }

  /** Pain or a noise of a joint. */
  private static boolean comesWithMotion(Head head) {
    return head.family().equals("pain") || head.family().equals("motion");
  }

  /** {@code bicipital tendinitis, left shoulder}: only the side was open. */
  private boolean isSideOpen(Head head, int comma) {
    boolean open = words.sites().at(comma + 1) == SiteWord.SIDE;
    int from = head.from();
    while (from > 0 && (words.sites().at(from - 1).isInRun() || isModifier(from - 1))) {
      from--;
    }
    for (int at = from; at < comma && open; at++) {
      open = words.sites().at(at) != SiteWord.SIDE;
    }
    return open;
  }

  private boolean isModifier(int at) {
    return words.modifier(at) != Modifier.NONE;
  }

  /** Whether a list of sites that belongs to a later head goes on behind a site. */
  private boolean isListOfSites(int end, int limit) {
    int next = end;
    while (next < limit && next < end + 2 && isListMark(text.token(next))) {
      next++;
    }
    SiteWord word = next < limit ? words.sites().at(next) : SiteWord.NONE;
    return next > end && (word == SiteWord.SIDE || word == SiteWord.NOUN);
  }

  private static boolean isListMark(Token token) {
    return token.is(",") || token.is("and");
  }

  /** {@code with hip abduction and rotation}: the motion that hurts. */
  private int motion(int at, int limit) {
    if (at + 1 >= limit || !isMotionPreposition(text.token(at))) {
      return at;
    }
    int sign = at + 1;
    while (sign < limit && words.headAt(sign) == null && isMotionWord(sign)) {
      sign++;
    }
    Head moved = sign < limit ? words.headAt(sign) : null;
    if (moved == null || !moved.is(Head.Sort.SIGN) || moved.to() > limit) {
      return at;
    }
    boolean and = moved.to() + 1 < limit && text.token(moved.to()).is("and");
    Head other = and ? words.headAt(moved.to() + 1) : null;
    boolean two = other != null && other.is(Head.Sort.SIGN) && other.to() <= limit;
    return two ? other.to() : moved.to();
  }

  private static boolean isMotionPreposition(Token token) {
    return token.is("with") || token.is("on") || token.is("in") || token.is("of");
  }

  private boolean isMotionWord(int at) {
    return words.sites().at(at).isInRun() || particles.has(Particles.Use.MOTION, text.token(at));
  }

  /**
   * The index behind a site that goes on with a head, or {@code at}.
   *
   * @param sited the head, where it has a site already; else null
   */
  private int site(int at, int limit, Head sited) {
    if (at >= limit) {
      return at;
    }
    int behind = at;
    while (behind < limit && behind < at + 3 && isPreposition(behind)) {
      behind++;
      if (behind + 1 < limit && text.token(behind).is("and") && isPreposition(behind + 1)) {
        behind++; // in and around
      }
    }
    if (behind > at) {
      int end = sites.end(behind, limit);
      end = end > behind ? end : radiation.damagedSite(behind, limit);
      return end > behind ? end : at;
    }
    if (words.sites().at(at).isInRun()) {
      int end = sites.end(at, limit);
      if (end > at) {
        return end;
      }
    }
    int end = siteBehindMark(at, limit, sited);
    return end > at ? end : sites.side(at, limit);
  }

  /** {@code , left knee}, {@code - right hip} at the end of a phrase. */
  private int siteBehindMark(int at, int limit, Head sited) {
    boolean mark = text.token(at).is(",") || text.token(at).is("-");
    if (!mark || at + 1 >= limit || !words.sites().at(at + 1).isInRun()) {
      return at;
    }
    int end = sites.end(at + 1, limit);
    boolean ends =
        end > at + 1 && (end >= limit || text.token(end).isMark() || text.token(end).is("with"));
    boolean fits =
        sited == null
            ? !isListWithoutSides(at + 1, end)
            : text.token(end - 1).is("region")
                || (isSideOpen(sited, at) && !isListOfSites(end, limit));
    return ends && fits ? end : at;
  }

  /** {@code forearm, wrist, hand}: other members of a list in which the head is only one. */
  private boolean isListWithoutSides(int from, int end) {
    boolean list = false;
    for (int at = from; at < end; at++) {
      if (words.sites().at(at) == SiteWord.SIDE || words.sites().at(at) == SiteWord.LEVEL) {
        return false;
      }
      list |= text.token(at).is(",");
    }
    return list;
  }

  private boolean isPreposition(int at) {
    return particles.has(Particles.Use.PREPOSITION, text.token(at));
  }

  /** Whether the wording of a coded title stands behind a head: {@code , unspecified}. */
  boolean isCoded(int at, int limit) {
    int from = at < limit && isTitleMark(at) ? at + 1 : at;
    return from < limit
        && tails
            .longestAt(text, from, limit)
            .filter(hit -> hit.entry().kind().equals("title"))
            .isPresent();
  }

  /** A comma, the hyphen of {@code strain-initial}. */
  private boolean isTitleMark(int at) {
    return text.token(at).is(",") || (text.token(at).is("-") && !text.spaceBefore(at));
  }

  /** {@code to palpation}, {@code type II}, {@code , initial encounter}. */
  private int tail(int at, int limit, boolean named) {
    boolean comma = isTitleMark(at);
    int from = comma ? at + 1 : at;
    if (from >= limit) {
      return at;
    }
    Optional<Hit> hit = tails.longestAt(text, from, limit);
    if (hit.isEmpty()) {
      return at;
    }
    int to = hit.get().to();
    boolean ends = to >= limit || text.token(to).isMark() || text.token(to).is("and");
    return switch (hit.get().entry().kind()) {
      case "with", "type" -> comma ? at : to;
      case "title" -> comma && words.startsHead(to) ? at : to; // , unspecified sprain is the next
      case "severity" -> comma && named ? to : at;
      default -> comma && ends ? to : at;
    };
  }
}

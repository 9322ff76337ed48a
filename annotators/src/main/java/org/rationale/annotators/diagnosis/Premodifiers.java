package org.rationale.annotators.diagnosis;

import java.util.List;
import org.rationale.annotators.anatomy.Abbreviations;
import org.rationale.annotators.anatomy.SiteWord;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/**
 * Finds where a mention begins: severity, course, nature, side and site in front of its head, also
 * several of them ({@code low back and left leg}, {@code sharp, stabbing and dull}).
 */
final class Premodifiers {
  /** No mention has more words before its head. */
  private static final int REACH = 32;

  private static final int SHORTEST_ADJECTIVE = 7;
  private static final List<String> ADJECTIVE_ENDINGS = List.of("ous", "al", "ic", "ar", "oid");

  /** No measure has more words. */
  private static final int MEASURE = 8;

  private final Text text;
  private final DiagnosisWords words;
  private final Particles particles;
  private final Hyphenated hyphenated;
  private final Episodes episodes;

  Premodifiers(Text text, DiagnosisWords words, Particles particles) {
    this.text = text;
    this.words = words;
    this.particles = particles;
    this.hyphenated = new Hyphenated(text, words, particles);
    this.episodes = new Episodes(text, words, particles);
  }

  /**
   * The first token of what belongs to a head.
   *
   * @param floor the first token that may be taken
   */
  int start(Head head, int floor) {
    if (head.isDifficulty()) {
      boolean graded = head.from() > floor && words.modifier(head.from() - 1) == Modifier.COURSE;
      return graded ? head.from() - 1 : head.from();
    }
    boolean sign = head.sort().isSign();
    int bound = Math.max(floor, head.from() - REACH);
    int start = run(head.from(), bound, sign);
    boolean list = false;
    boolean led = isLed(head);
    while (start > bound && (start < head.from() || led)) {
      int end = connectorStart(start, bound, list || listsSites(head, start));
      if (end == start) {
        break;
      }
      int next = run(end, bound, sign);
      boolean serial =
          text.token(end).is(",") && !list && start - end > 1 && !isSaidOf(next, bound);
      if (next == end || !areListed(next, end, start) || (serial && !isListed(next, bound))) {
        break;
      }
      list = true;
      start = next;
    }
    return withEpisode(withTitle(withoutLooseStart(start, head.from()), floor), floor);
  }

  /** {@code acute exacerbation of} her back pain. */
  private int withEpisode(int start, int floor) {
    int end = episodes.nounEnd(start, floor);
    return end < start ? run(episodes.nounStart(end, floor), floor, false) : start;
  }

  /** {@code sensory, motor weakness}; {@code dull and tingling pain}. */
  private boolean isLed(Head head) {
    Modifier own = words.modifier(head.from());
    return own == Modifier.NATURE || (own.describesCondition() && words.headAt(head.to()) != null);
  }

  /** {@code There was lumbar, and hip pain}: nothing before the list governs its first member. */
  private boolean isSaidOf(int at, int floor) {
    return at > floor && particles.has(Particles.Use.COPULA, text.token(at - 1));
  }

  /** {@code other muscle spasm}: a coded title, at the start of a member of a list. */
  private int withTitle(int start, int floor) {
    if (start - 1 < floor || !particles.has(Particles.Use.TITLE, text.token(start - 1))) {
      return start;
    }
    Token before = start > 1 ? text.token(start - 2) : null;
    boolean listed =
        before == null
            || before.isMark()
            || text.breakBefore(start - 1)
            || particles.has(Particles.Use.LISTING, before);
    return listed ? start - 1 : start;
  }

  /** Before {@code , and} more than one member must stand: else it joins clauses. */
  private boolean isListed(int at, int floor) {
    return at > floor && text.token(at - 1).is(",");
  }

  /** {@code mid back, left hip, left ankle issues}: no {@code and} before the last. */
  private boolean listsSites(Head head, int start) {
    return head.is(Head.Sort.BOUND_FINDING)
        && start > 1
        && words.sites().at(start).isInRun()
        && words.sites().at(start - 2) == SiteWord.NOUN;
  }

  /** The first token of {@code and}, of {@code , and}, or of a comma of a list; else {@code at}. */
  private int connectorStart(int at, int floor, boolean list) {
    Token before = text.token(at - 1);
    if (before.is("and") || before.is("or") || before.is("/") || before.is("&")) {
      boolean comma = at - 2 >= floor && (text.token(at - 2).is(",") || isAndOr(at - 2));
      return comma ? at - 2 : at - 1;
    }
    boolean adjectives =
        at - 2 >= floor
            && words.modifier(at) != Modifier.NONE
            && words.modifier(at - 2) != Modifier.NONE;
    return before.is(",") && (list || adjectives) ? at - 1 : at;
  }

  private boolean isAndOr(int at) {
    return text.token(at).is("/");
  }

  private boolean areListed(int left, int leftEnd, int right) {
    return areParallel(left, leftEnd, right) || areSided(left, leftEnd, right);
  }

  /** Sites are listed with sites, adjectives with adjectives. */
  private boolean areParallel(int left, int leftEnd, int right) {
    boolean site = words.sites().at(leftEnd - 1).isInRun();
    boolean rightSite = words.sites().at(right).isInRun();
    if (site && rightSite) {
      return true;
    }
    return words.modifier(leftEnd - 1) != Modifier.NONE
        && words.modifier(right) != Modifier.NONE
        && (!site || words.modifier(left) != Modifier.NONE);
  }

  /** {@code mild left and moderate right}. */
  private boolean areSided(int left, int leftEnd, int right) {
    return words.sites().at(leftEnd - 1) == SiteWord.SIDE
        && words.modifier(left) == Modifier.COURSE
        && words.modifier(right) == Modifier.COURSE
        && words.sites().at(right + 1) == SiteWord.SIDE;
  }

  private int run(int end, int floor, boolean sign) {
    int at = end;
    for (int next = step(at, floor, end, sign); next < at; next = step(at, floor, end, sign)) {
      at = next;
    }
    return at;
  }

  /** The first token of the one modifier that ends before a token, or the token. */
  private int step(int at, int floor, int end, boolean sign) {
    if (at <= floor) {
      return at;
    }
    if (isPremodifier(at - 1, sign) || isTightJoint(at - 1, floor, end, sign)) {
      return at - 1;
    }
    if (at - 4 >= floor && Abbreviations.ofSite(words.sites(), at - 3)) {
      return at - 3;
    }
    if (at - 1 > floor
        && (isUnknownAdjective(at - 1) ? isPremodifier(at - 2, sign) : isUnknownSite(at - 1))) {
      return at - 2;
    }
    int compound = hyphenated.start(at, floor, at < end);
    return compound < at || sign ? compound : measureStart(at, floor);
  }

  /** {@code 4 mm}, {@code 2-3 mm}, {@code 1.5 x 2 cm} before what an image shows. */
  private int measureStart(int at, int floor) {
    if (!particles.has(Particles.Use.UNIT, text.token(at - 1))) {
      return at;
    }
    int start = at - 1;
    for (int next = start - 1; next >= floor && next > at - MEASURE; next--) {
      Token token = text.token(next);
      if (token.isNumber()) {
        start = next;
      } else if (!token.is("-") && !token.is("x") && !token.is("to")) {
        break;
      }
    }
    return start < at - 1 ? start : at;
  }

  /** A word that the lists do not know, between two that they know: its ending must tell. */
  private boolean isUnknownAdjective(int at) {
    Token token = text.token(at);
    return token.isWord()
        && token.norm().length() >= SHORTEST_ADJECTIVE
        && words.headAt(at) == null
        && ADJECTIVE_ENDINGS.stream().anyMatch(token.norm()::endsWith);
  }

  /** {@code right trapzius spasm}: a word in no list, behind a side. */
  private boolean isUnknownSite(int at) {
    return words.sites().at(at - 1) == SiteWord.SIDE
        && words.sites().isUnknown(at)
        && words.headAt(at) == null
        && words.modifier(at) == Modifier.NONE;
  }

  private boolean isPremodifier(int at, boolean sign) {
    Modifier modifier = words.modifier(at);
    return words.sites().at(at).isInRun()
        || words.sites().at(at) == SiteWord.ADVERB
        || modifier.describesCondition()
        || (sign && modifier.isAbnormal());
  }

  /** The hyphen in {@code opioid-induced}, the slash in {@code ankle/foot}. */
  private boolean isTightJoint(int at, int floor, int end, boolean sign) {
    Token token = text.token(at);
    return at > floor
        && at + 1 <= end
        && (token.is("-") || token.is("/"))
        && !text.spaceBefore(at)
        && !text.spaceBefore(at + 1)
        && isPremodifier(at - 1, sign);
  }

  private int withoutLooseStart(int start, int head) {
    int at = start;
    while (at < head
        && (text.token(at).is("-")
            || text.token(at).is("of")
            || (words.sites().at(at) == SiteWord.ORDINAL
                && words.modifier(at) == Modifier.NONE
                && (at + 1 == head || !words.sites().at(at + 1).isInRun()))
            || (words.sites().at(at) == SiteWord.ADVERB
                && (at + 1 == head || words.modifier(at + 1) == Modifier.NONE)))) {
      at++;
    }
    return at;
  }
}

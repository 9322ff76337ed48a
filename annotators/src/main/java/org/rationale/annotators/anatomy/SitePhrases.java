package org.rationale.annotators.anatomy;

import java.util.Set;
import java.util.function.IntPredicate;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/**
 * Tells how far a phrase of site reaches: forwards from a token behind a preposition ({@code [the
 * left hip and right ankle]}), backwards in front of a head ({@code [right ankle and foot] pain}).
 * Positions are token indices. Looks at no more than {@value #REACH} tokens.
 */
public final class SitePhrases {
  /** No phrase of site is longer. */
  private static final int REACH = 48;

  /** Words that no site goes on with: {@code the lumbar and cervical | for six sessions}. */
  private static final Set<String> LINKS =
      Set.of(
          "for", "is", "was", "are", "were", "x", "times", "per", "twice", "once", "due", "as",
          "but", "which", "that");

  private final SiteWords words;
  private final Text text;
  private final SidesBehind sidesBehind;
  private final IntPredicate startsHead;

  /**
   * Phrases of one text.
   *
   * @param startsHead whether a token starts a word that takes a site directly before it as its
   *     own: with {@code pain} such a head, {@code the knee and back pain} ends behind {@code knee}
   */
  public SitePhrases(SiteWords words, IntPredicate startsHead) {
    this.words = words;
    this.text = words.text();
    this.sidesBehind = new SidesBehind(words);
    this.startsHead = startsHead;
  }

  /** The index behind the phrase that starts at {@code from}; {@code from} where none does. */
  public int end(int from, int limit) {
    int bound = Math.min(limit, from + REACH);
    int end = conjunct(from, bound);
    if (end == from || takenByHead(from, end, bound)) {
      return from;
    }
    return rest(end, bound);
  }

  /** The index behind whatever goes on with a site that ends at {@code end}. */
  public int rest(int end, int limit) {
    int bound = Math.min(limit, end + REACH);
    int at = end;
    for (int next = further(at, bound); next > at; next = further(at, bound)) {
      at = next;
    }
    return at;
  }

  /** Whether a head starts in a site or directly behind it. */
  private boolean takenByHead(int from, int end, int limit) {
    for (int at = from; at <= end && at < limit; at++) {
      if (startsHead.test(at)) {
        return true;
      }
    }
    return false;
  }

  /** One more part of a phrase behind {@code at}, or {@code at}. */
  private int further(int at, int limit) {
    if (at >= limit) {
      return at;
    }
    int side = side(at, limit);
    if (side > at || text.token(at).is("(")) {
      return side;
    }
    int next = isPreposition(at) ? at + 1 : connector(at, limit);
    if (next == at || next >= limit) {
      return at;
    }
    if (next > at + 1 || !isPreposition(at)) {
      next = isPreposition(next) ? next + 1 : next; // and over the knee
    }
    int end = conjunct(next, limit);
    return end == next || takenByHead(next, end, limit) ? at : end;
  }

  /**
   * The index behind a side that follows a site or a head: {@code - left}, {@code , right}, {@code
   * bilaterally}, {@code (left)}; {@code at} where none does.
   */
  public int side(int at, int limit) {
    if (at >= limit) {
      return at;
    }
    if (words.at(at) == SiteWord.ADVERB) {
      return at + 1;
    }
    return text.token(at).is("(") ? brackets(at, limit) : sidesBehind.end(at, limit);
  }

  /** {@code (RLE)} behind what it abbreviates, {@code (hand)}. */
  private int brackets(int at, int limit) {
    int close = at + 2;
    while (close < limit && close < at + 8 && !text.token(close).is(")")) {
      close++;
    }
    if (close >= limit || !text.token(close).is(")")) {
      return at;
    }
    boolean site = end(at + 1, close) == close || isSide(at + 1, close);
    return site || (close == at + 2 && Abbreviations.abbreviates(text, at + 1, at))
        ? close + 1
        : at;
  }

  /** {@code (right greater than left)}. */
  private boolean isSide(int from, int to) {
    for (int at = from; at < to; at++) {
      if (words.at(at) != SiteWord.SIDE) {
        return false;
      }
    }
    return true;
  }

  /** The index behind {@code and}, a comma, {@code , and}, {@code and/or}, or {@code at}. */
  private int connector(int at, int limit) {
    int next = at;
    if (text.token(next).is(",")) {
      next++;
    }
    if (next < limit && isAnd(text.token(next))) {
      next++;
      boolean or = next + 1 < limit && isAnd(text.token(next + 1));
      if (or && (text.token(next).is("/") || text.token(next).is("-"))) {
        next += 2;
      }
    } else if (next + 2 < limit && text.token(next).is("as") && text.token(next + 1).is("well")) {
      next += 3;
    } else if (next < limit && text.token(next).is("/")) {
      next++;
    }
    return next;
  }

  private boolean isPreposition(int at) {
    return words.at(at) == SiteWord.PREPOSITION;
  }

  static boolean isAnd(Token token) {
    return token.is("and") || token.is("or") || token.is("&") || token.is("+");
  }

  /** The index behind one site with all that is said before its noun, or {@code from}. */
  private int conjunct(int from, int limit) {
    int at = from;
    while (at < limit && words.at(at) == SiteWord.DETERMINER) {
      at++;
    }
    int first = at;
    int noun = from;
    int adjective = from;
    while (at < limit
        && (words.at(at).isInRun()
            || (at > first && (words.isTightJoint(at) || isUnknownPart(at, limit))))) {
      switch (words.at(at)) {
        case NOUN, LEVEL -> noun = at + 1;
        case REGION -> {
          boolean leans = at > first || isOfAPlace(at + 1, limit) || isPointedAt(at);
          noun = leans ? at + 1 : noun;
        }
        case ADJECTIVE -> adjective = at + 1;
        default -> {}
      }
      at++;
    }
    if (at == first) {
      return from;
    }
    if (noun < at) {
      int whole = suspended(at, limit);
      if (whole > at) {
        return whole;
      }
    }
    return complete(from, noun, adjective, at, limit);
  }

  /** Of a run that ends in no noun, as much as names a site. */
  private int complete(int from, int noun, int adjective, int end, int limit) {
    boolean ends = sidesBehind.endsPhrase(end, limit) || !text.token(end).isWord();
    if (noun == end || (ends && noun > from)) {
      return end;
    }
    boolean open = ends || isPreposition(end) || LINKS.contains(text.token(end).norm());
    if (noun == from && open && adjective > from) {
      return end;
    }
    boolean sideOnly = words.at(end - 1) == SiteWord.SIDE && from > 0;
    return sideOnly && noun == from && text.token(from - 1).is("on") ? end : noun;
  }

  /** {@code the right butt sciatic area}: a word in no list, between a side and a site. */
  private boolean isUnknownPart(int at, int limit) {
    SiteWord before = words.at(at - 1);
    return (before == SiteWord.SIDE || before == SiteWord.DIRECTION)
        && at + 1 < limit
        && words.at(at + 1).isPlace()
        && words.isUnknown(at)
        && !startsHead.test(at);
  }

  /** {@code this structure}. */
  private boolean isPointedAt(int at) {
    return at > 0 && (text.token(at - 1).is("this") || text.token(at - 1).is("these"));
  }

  /** {@code top | of the foot}, not {@code of the desk}. */
  private boolean isOfAPlace(int at, int limit) {
    if (at >= limit || !text.token(at).is("of")) {
      return false;
    }
    int next = at + 1;
    while (next < limit && words.at(next) == SiteWord.DETERMINER) {
      next++;
    }
    return next < limit && words.at(next).isInRun();
  }

  /**
   * {@code thoracic and | lumbar spine}, {@code neural or | other soft tissue}: the noun comes with
   * the last of several modifiers.
   */
  private int suspended(int at, int limit) {
    int next = at < limit ? connector(at, limit) : at;
    if (next == at
        || next >= limit
        || !(words.at(next).isInRun() || text.token(next).is("other"))) {
      return at;
    }
    int end = conjunct(next, limit);
    return end > next && !takenByHead(next, end, limit) ? end : at;
  }

  /**
   * The first token of the site that stands directly before {@code head}; {@code head} where none
   * does.
   *
   * @param floor the first token that the phrase may take
   */
  public int start(int head, int floor) {
    return new SitesBefore(words).start(head, Math.max(floor, head - REACH));
  }
}

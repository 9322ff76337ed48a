package org.rationale.annotators.diagnosis;

import org.rationale.annotators.anatomy.SitePhrases;
import org.rationale.annotators.anatomy.SiteWord;
import org.rationale.annotators.text.Text;

/**
 * Reads the clause that says where a pain goes ({@code that radiated into the arms}, {@code with
 * radiation down the thigh just past the calf}) or where it is worse ({@code more on the right}).
 */
final class Radiation {
  private static final int MOST_OPENERS = 5;
  private static final int MOST_WAYS = 6;

  private final Text text;
  private final DiagnosisWords words;
  private final SitePhrases sites;
  private final Particles particles;

  Radiation(Text text, DiagnosisWords words, SitePhrases sites, Particles particles) {
    this.text = text;
    this.words = words;
    this.sites = sites;
    this.particles = particles;
  }

  /** The index behind the clause that starts at a token, or the token. */
  int end(int at, int limit) {
    int side = comparison(at, limit);
    if (side > at) {
      return side;
    }
    int verb = at;
    while (verb < limit && verb < at + MOST_OPENERS && is(Particles.Use.OPENER, verb)) {
      verb++;
    }
    if (verb >= limit || !is(Particles.Use.RADIATES, verb) || isFollowedByHead(verb, limit)) {
      return at;
    }
    int from = behindOfPain(verb + 1, limit);
    int end = ways(from, limit);
    if (end == from) {
      return at;
    }
    for (int next = ways(end, limit); next > end; next = ways(end, limit)) {
      end = next;
    }
    return end;
  }

  /** {@code down the lateral leg}, {@code distally}. */
  private int ways(int at, int limit) {
    boolean and = at + 1 < limit && text.token(at).is("and") && is(Particles.Use.WAY, at + 1);
    int site = and ? at + 1 : at;
    while (site < limit && site < at + MOST_WAYS && isWay(site, limit)) {
      site++;
    }
    if (site >= limit) {
      return at;
    }
    if (words.sites().at(site) == SiteWord.ADVERB) {
      return site + 1;
    }
    int end = site > at ? sites.end(site, limit) : site;
    if (end > site || site == at) {
      return end > site ? end : at;
    }
    int damaged = damagedSite(site, limit);
    return damaged > site ? damaged : at;
  }

  /** {@code down}, and the article in {@code all the way down}. */
  private boolean isWay(int at, int limit) {
    return is(Particles.Use.WAY, at)
        || (text.token(at).is("the") && at + 1 < limit && text.token(at + 1).is("way"));
  }

  /**
   * The index behind a site that no list has, {@code the right light}: the one word between a side
   * and the end of a clause; {@code site} where none is.
   */
  int damagedSite(int site, int limit) {
    int side = site;
    while (side < limit && words.sites().at(side) == SiteWord.DETERMINER) {
      side++;
    }
    boolean damaged =
        side + 1 < limit
            && words.sites().at(side) == SiteWord.SIDE
            && words.sites().isUnknown(side + 1)
            && words.headAt(side + 1) == null
            && (side + 2 == limit || text.token(side + 2).isMark());
    return damaged ? side + 2 : site;
  }

  /** {@code more on the right}, {@code worse on the left than right}. */
  private int comparison(int at, int limit) {
    int word = at < limit && text.token(at).is(",") ? at + 1 : at;
    if (word + 1 >= limit || !(is(Particles.Use.COMPARISON, word) || isSuperlative(word))) {
      return at;
    }
    int place = place(word, limit);
    if (place > word) {
      return place;
    }
    int side = word + 1;
    while (side < limit
        && (text.token(side).is("so") || text.token(side).is("on") || text.token(side).is("the"))) {
      side++;
    }
    if (side >= limit || words.sites().at(side) != SiteWord.SIDE) {
      return at;
    }
    int end = side + 1;
    if (end < limit && (text.token(end).is("side") || words.sites().at(end) == SiteWord.SIDE)) {
      end++;
    }
    boolean than = end + 1 < limit && text.token(end).is("than");
    if (than) {
      int other = end + 1;
      while (other < limit && (text.token(other).is("on") || text.token(other).is("the"))) {
        other++;
      }
      return other < limit && words.sites().at(other) == SiteWord.SIDE ? other + 1 : end;
    }
    return end;
  }

  private boolean isSuperlative(int at) {
    return text.token(at).is("most") && is(Particles.Use.SUPERLATIVE, at + 1);
  }

  /** {@code most prominent along its bursal surface}, {@code greatest at L4-5}; else the token. */
  private int place(int word, int limit) {
    int at = isSuperlative(word) ? word + 2 : word + 1;
    if (at >= limit) {
      return word;
    }
    if (words.sites().at(at) == SiteWord.DIRECTION && at > word + 1) {
      return directions(at, limit);
    }
    boolean preposition = is(Particles.Use.PREPOSITION, at) && at + 1 < limit;
    int end = preposition ? sites.end(at + 1, limit) : at;
    return preposition && end > at + 1 ? end : word;
  }

  /** {@code posterior and inferiorly}. */
  private int directions(int from, int limit) {
    int at = from;
    int end = from;
    while (at < limit && at < from + MOST_WAYS) {
      SiteWord word = words.sites().at(at);
      boolean direction = word == SiteWord.DIRECTION || word == SiteWord.ADVERB;
      if (!direction && !text.token(at).is("and")) {
        break;
      }
      end = direction ? at + 1 : end;
      at++;
    }
    return end;
  }

  /** {@code radiation of his pain to the arch}. */
  private int behindOfPain(int at, int limit) {
    boolean determined = at + 1 < limit && words.sites().at(at + 1) == SiteWord.DETERMINER;
    int pain = determined ? at + 2 : at + 1;
    return pain < limit && text.token(at).is("of") && text.token(pain).is("pain") ? pain + 1 : at;
  }

  /** {@code and radiating pain} is a mention of its own. */
  private boolean isFollowedByHead(int verb, int limit) {
    return verb + 1 < limit && words.startsHead(verb + 1);
  }

  private boolean is(Particles.Use use, int at) {
    return particles.has(use, text.token(at));
  }
}

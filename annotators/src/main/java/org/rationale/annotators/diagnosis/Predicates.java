package org.rationale.annotators.diagnosis;

import java.util.Optional;
import org.rationale.annotators.anatomy.SitePhrases;
import org.rationale.annotators.anatomy.SiteWord;
import org.rationale.annotators.lexicon.Hit;
import org.rationale.annotators.lexicon.Lexicon;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/**
 * Reads what is said of a sign, a site or a patient: {@code was slightly decreased}, {@code is
 * tender}, {@code was anxious}.
 */
final class Predicates {
  private static final int MOST_ADVERBS = 6;

  private final Text text;
  private final DiagnosisWords words;
  private final SitePhrases sites;
  private final Lexicon predicates;
  private final Particles particles;

  Predicates(Text text, DiagnosisWords words, SitePhrases sites, DiagnosisLexicon lexicon) {
    this.text = text;
    this.words = words;
    this.sites = sites;
    this.predicates = lexicon.predicates();
    this.particles = lexicon.particles();
  }

  boolean isCopula(int at) {
    return particles.has(Particles.Use.COPULA, text.token(at));
  }

  /** The index behind the copula and the adverbs that start at a token; the token if none. */
  int behindCopula(int at, int limit) {
    if (at >= limit || !isCopula(at)) {
      return at;
    }
    int next = at + 1;
    while (next < limit && next <= at + MOST_ADVERBS && isAdverb(next)) {
      next++;
    }
    return next;
  }

  /** The first of the adverbs before a copula ({@code still go}), or the copula. */
  int firstAdverb(int copula, int floor) {
    int at = copula;
    while (at > floor && at > copula - MOST_ADVERBS && isAdverb(at - 1)) {
      at--;
    }
    return at;
  }

  /** The index behind what is normal: {@code cooperative but} anxious. */
  int behindNormal(int said, int limit) {
    int at = said;
    int end = said;
    while (at < limit && at < said + MOST_ADVERBS) {
      Token token = text.token(at);
      boolean connector = at > said && (isConnector(at) || token.is("but"));
      if (!connector && !particles.has(Particles.Use.NORMAL, token)) {
        break;
      }
      at++;
      end = connector ? at : end;
    }
    return end;
  }

  /** A negated predicate is no abnormality. */
  boolean isNegated(int from, int to) {
    for (int at = from; at < to; at++) {
      if (text.token(at).is("not")) {
        return true;
      }
    }
    return false;
  }

  private boolean isAdverb(int at) {
    return particles.has(Particles.Use.ADVERB, text.token(at))
        || (words.modifier(at) == Modifier.COURSE && text.token(at).norm().endsWith("ly"));
  }

  /** The predicate of a kind that starts at a token. */
  Optional<Hit> at(int at, int limit, String kind) {
    return at >= limit
        ? Optional.empty()
        : predicates.longestAt(text, at, limit).filter(hit -> fits(hit, kind));
  }

  private static boolean fits(Hit hit, String kind) {
    return hit.entry().kind().startsWith(kind) || hit.entry().normal().equals(kind);
  }

  /**
   * The index behind what is said of a sign that ends at a token, with the sites of the predicate
   * and with predicates that follow it; the token where nothing abnormal is said.
   */
  int ofSign(int end, int limit) {
    int at = behindCopula(end, limit);
    boolean adverb = at == end && at < limit && words.modifier(at) == Modifier.COURSE;
    at = adverb && isAdverb(at) ? at + 1 : at; // abduction slightly reduced
    if (isNegated(end, at)) {
      return end;
    }
    Optional<Hit> hit = at(at, limit, "abnormal");
    if (hit.isEmpty() || words.startsHead(hit.get().to())) {
      return end;
    }
    int behind = site(hit.get().to(), limit);
    int next = next(behind, limit);
    while (next > behind) {
      behind = next;
      next = next(behind, limit);
    }
    return behind;
  }

  /** {@code and painful}, {@code , and absent in ankle jerk}. */
  private int next(int at, int limit) {
    int from = at;
    while (from < limit && from < at + 2 && isConnector(from)) {
      from++;
    }
    if (from == at) {
      return at;
    }
    Optional<Hit> hit = at(from, limit, "abnormal");
    return hit.isPresent() && !words.startsHead(hit.get().to()) ? site(hit.get().to(), limit) : at;
  }

  private boolean isConnector(int at) {
    Token token = text.token(at);
    return token.is("and") || token.is(",") || token.is("or");
  }

  private int site(int at, int limit) {
    if (at + 1 >= limit) {
      return at;
    }
    Token token = text.token(at);
    boolean preposition =
        token.is("in") || token.is("at") || token.is("over") || token.is("on") || token.is("to");
    if (preposition) {
      Head sign = words.headAt(at + 1);
      if (sign != null && sign.sort().isSign() && sign.to() <= limit) {
        return sign.to(); // absent in ankle jerk
      }
      int end = sites.end(at + 1, limit);
      return end > at + 1 ? end : at;
    }
    return words.sites().at(at) == SiteWord.ADVERB ? at + 1 : at;
  }
}

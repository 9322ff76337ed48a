package org.rationale.annotators.diagnosis;

import java.util.Optional;
import org.rationale.annotators.lexicon.Hit;
import org.rationale.annotators.lexicon.Lexicon;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/**
 * Reads what a body cannot do: {@code difficulty walking}, {@code trouble falling asleep and
 * staying asleep}, {@code unable to bear weight}, {@code unable to use} a hand.
 */
final class Difficulties {
  /** The family of a head that is one: what is moved may follow ({@code flexing his knee}). */
  static final String FAMILY = "difficulty";

  private static final int LONGEST_LIST = 6;

  private final Lexicon activities;
  private final Particles particles;

  Difficulties(Lexicon activities, Particles particles) {
    this.activities = activities;
    this.particles = particles;
  }

  /** The head that starts at a token, if one does. */
  Optional<Head> at(Text text, int from) {
    if (!particles.has(Particles.Use.DIFFICULTY, text.token(from))) {
      return Optional.empty();
    }
    Hit last = activity(text, behindPreposition(text, from + 1));
    if (last == null) {
      return Optional.empty();
    }
    boolean moves = isMotion(last);
    for (int more = 0; more < LONGEST_LIST; more++) {
      int next = connected(text, last.to());
      Hit further = next > last.to() ? activity(text, next) : null;
      if (further == null) {
        break;
      }
      last = further;
      moves &= isMotion(last);
    }
    if (last.entry().kind().equals("posture") && isTimed(text, last.to())) {
      return Optional.empty();
    }
    Head.Sort sort = moves ? Head.Sort.BOUND_FINDING : Head.Sort.NAMED_FINDING;
    return Optional.of(new Head(from, last.to(), sort, FAMILY));
  }

  /** What says nothing without the part of the body that is moved: {@code lifting}. */
  private static boolean isMotion(Hit activity) {
    return activity.entry().kind().equals("motion");
  }

  /** {@code stand for long periods} is a matter of work, not of the body. */
  private static boolean isTimed(Text text, int at) {
    if (at >= text.size()) {
      return false;
    }
    Token token = text.token(at);
    return token.is("for") || token.is("longer") || token.is("more") || token.is("greater");
  }

  /** {@code in}, {@code with his}, {@code to fully}. */
  private static int behindPreposition(Text text, int from) {
    int at = from;
    if (at + 1 < text.size() && isPreposition(text.token(at))) {
      at++;
      boolean his = text.token(at).is("his") || text.token(at).is("her");
      at = his || text.token(at).is("the") ? at + 1 : at;
    }
    boolean adverb = at + 1 < text.size() && text.token(at).norm().endsWith("ly");
    return adverb ? at + 1 : at;
  }

  private static boolean isPreposition(Token token) {
    return token.is("with") || token.is("in") || token.is("to");
  }

  private static int connected(Text text, int at) {
    int next = at;
    while (next < text.size() && next < at + 2 && isConnector(text.token(next))) {
      next++;
    }
    return next;
  }

  private static boolean isConnector(Token token) {
    return token.is("and") || token.is("or") || token.is(",") || token.is("/");
  }

  private Hit activity(Text text, int at) {
    return at < text.size() ? activities.longestAt(text, at, text.size()).orElse(null) : null;
  }
}

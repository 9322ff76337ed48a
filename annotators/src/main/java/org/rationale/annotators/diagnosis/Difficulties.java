package org.rationale.annotators.diagnosis;

import java.util.Optional;
import org.rationale.annotators.lexicon.Hit;
import org.rationale.annotators.lexicon.Lexicon;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/**
 * Reads what a body cannot do: {@code difficulty walking}, {@code trouble falling asleep and
 * staying asleep}, {@code unable to bear weight}.
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
    int at = from + 1;
    if (at < text.size() && isPreposition(text.token(at))) {
      at++;
    }
    int end = activity(text, at);
    if (end == at) {
      return Optional.empty();
    }
    for (int more = 0; more < LONGEST_LIST; more++) {
      int next = connected(text, end);
      int further = next > end ? activity(text, next) : next;
      if (further == next) {
        break;
      }
      end = further;
    }
    return Optional.of(new Head(from, end, Head.Sort.NAMED_FINDING, FAMILY));
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

  private int activity(Text text, int at) {
    return at < text.size()
        ? activities.longestAt(text, at, text.size()).map(Hit::to).orElse(at)
        : at;
  }
}

package org.rationale.annotators.diagnosis;

import java.util.Optional;
import org.rationale.annotators.text.Terms;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/** Reads the wish to do harm: {@code thoughts of harming himself}, {@code urges to hurt others}. */
final class Intents {
  private static final int LONGEST = 12;

  private final Particles particles;

  Intents(Particles particles) {
    this.particles = particles;
  }

  /** The head that starts at a token, if one does. */
  Optional<Head> at(Text text, int from) {
    if (!particles.has(Particles.Use.INTENT, text.token(from))
        || from + 2 >= text.size()
        || !isPreposition(text.token(from + 1))) {
      return Optional.empty();
    }
    int end = from;
    boolean harm = false;
    int limit = Math.min(text.size(), from + LONGEST);
    for (int at = from + 2; at < limit; at++) {
      Token token = text.token(at);
      boolean deed = particles.has(Particles.Use.HARM, token);
      harm |= deed;
      if (deed || particles.has(Particles.Use.VICTIM, token)) {
        end = at + 1;
      } else if (!isSmall(token) && !Terms.isSkipped(text, at)) {
        break;
      }
    }
    return harm ? Optional.of(new Head(from, end, Head.Sort.NAMED_FINDING, "")) : Optional.empty();
  }

  /** {@code toward}, {@code of}. */
  private static boolean isPreposition(Token token) {
    return token.is("of")
        || token.is("to")
        || token.is("toward")
        || token.is("towards")
        || token.is("about");
  }

  /** Goes on, but ends nothing. */
  private static boolean isSmall(Token token) {
    return token.is("to")
        || token.is("or")
        || token.is("and")
        || token.is("his")
        || token.is("her")
        || token.is("their")
        || token.is("own")
        || token.is("/");
  }
}

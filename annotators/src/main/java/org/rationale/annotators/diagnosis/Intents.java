package org.rationale.annotators.diagnosis;

import java.util.Optional;
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
    int limit = Math.min(text.size(), from + LONGEST);
    for (int at = from + 2; at < limit; at++) {
      if (particles.has(Particles.Use.HARM, text.token(at))) {
        end = at + 1;
      } else if (!isSmall(text.token(at)) && !isDoneTo(text, at, from + 2)) {
        break;
      }
    }
    return end > from
        ? Optional.of(new Head(from, end, Head.Sort.NAMED_FINDING, ""))
        : Optional.empty();
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

  /** {@code of hart to self}: a damaged first word. */
  private static boolean isDoneTo(Text text, int at, int first) {
    return at == first
        && at + 2 < text.size()
        && text.token(at + 1).is("to")
        && text.token(at + 2).is("self");
  }
}

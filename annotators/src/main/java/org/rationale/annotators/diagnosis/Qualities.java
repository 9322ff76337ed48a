package org.rationale.annotators.diagnosis;

import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/** Reads the clause that says what a pain is like: {@code that is sharp and stabbing}. */
final class Qualities {
  private static final int MOST_WORDS = 12;

  private final Text text;
  private final DiagnosisWords words;
  private final Particles particles;

  Qualities(Text text, DiagnosisWords words, Particles particles) {
    this.text = text;
    this.words = words;
    this.particles = particles;
  }

  /** The index behind the clause that starts at a token, or the token. */
  int end(int at, int limit) {
    boolean relative = at + 2 < limit && isRelative(text.token(at)) && isCopula(text.token(at + 1));
    if (!relative) {
      return at;
    }
    int end = at;
    for (int next = at + 2; next < limit && next < at + MOST_WORDS; next++) {
      if (isQuality(next)) {
        end = next + 1;
      } else if (!isAdverb(next) && !(end > at && isConnector(text.token(next)))) {
        break;
      }
    }
    return end;
  }

  private static boolean isRelative(Token token) {
    return token.is("that") || token.is("which");
  }

  private boolean isCopula(Token token) {
    return particles.has(Particles.Use.COPULA, token);
  }

  private static boolean isConnector(Token token) {
    return token.is("and") || token.is(",") || token.is("or") || token.is("to");
  }

  /** {@code sharp}, not the {@code progressively} of {@code progressively getting worse}. */
  private boolean isQuality(int at) {
    return words.modifier(at) == Modifier.COURSE && !text.token(at).norm().endsWith("ly");
  }

  private boolean isAdverb(int at) {
    return words.modifier(at) == Modifier.COURSE
        || particles.has(Particles.Use.ADVERB, text.token(at));
  }
}

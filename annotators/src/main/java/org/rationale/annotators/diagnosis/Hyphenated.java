package org.rationale.annotators.diagnosis;

import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/**
 * Reads modifiers that are made with a hyphen from words that no list holds: {@code cam-type},
 * {@code pain-limited}, {@code low-lying}, the {@code re-} of a tear.
 */
final class Hyphenated {
  private final Text text;
  private final DiagnosisWords words;
  private final Particles particles;

  Hyphenated(Text text, DiagnosisWords words, Particles particles) {
    this.text = text;
    this.words = words;
    this.particles = particles;
  }

  /**
   * The first token of the one that ends before {@code at}, or {@code at}.
   *
   * @param modified whether a modifier starts at {@code at}, not the head itself
   */
  int start(int at, int floor, boolean modified) {
    if (isTight(at - 1, floor)) {
      boolean prefix = particles.has(Particles.Use.PREFIX, text.token(at - 2));
      return prefix || (modified && isWord(at - 2) && isModifier(at)) ? at - 2 : at;
    }
    boolean suffixed = particles.has(Particles.Use.SUFFIXED, text.token(at - 1));
    return suffixed && isTight(at - 2, floor) && isWord(at - 3) ? at - 3 : at;
  }

  private boolean isModifier(int at) {
    return words.modifier(at) != Modifier.NONE;
  }

  private boolean isWord(int at) {
    return text.token(at).isWord();
  }

  private boolean isTight(int hyphen, int floor) {
    if (hyphen - 1 < floor || hyphen < 1) {
      return false;
    }
    Token token = text.token(hyphen);
    return token.is("-") && !text.spaceBefore(hyphen) && !text.spaceBefore(hyphen + 1);
  }
}

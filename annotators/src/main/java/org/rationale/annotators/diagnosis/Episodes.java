package org.rationale.annotators.diagnosis;

import org.rationale.annotators.anatomy.SiteWord;
import org.rationale.annotators.text.Text;

/** Reads the noun of course that governs a condition: {@code acute exacerbation of} her pain. */
final class Episodes {
  private final Text text;
  private final DiagnosisWords words;
  private final Particles particles;

  Episodes(Text text, DiagnosisWords words, Particles particles) {
    this.text = text;
    this.words = words;
    this.particles = particles;
  }

  /**
   * The token behind the noun that governs what starts at {@code start}, or {@code start}.
   *
   * @param floor the first token that may be taken
   */
  int nounEnd(int start, int floor) {
    int of = start - 1;
    while (of > floor && words.sites().at(of) == SiteWord.DETERMINER) {
      of--;
    }
    return of > floor && text.token(of).is("of") && nounStart(of, floor) < of ? of : start;
  }

  /** The first token of the noun that ends before a token: {@code flare-up}; else the token. */
  int nounStart(int end, int floor) {
    int last = end - 1;
    if (last > floor && text.token(last).is("up")) {
      last -= last - 1 > floor && text.token(last - 1).is("-") ? 2 : 1;
    }
    return last >= floor && particles.has(Particles.Use.EPISODE, text.token(last)) ? last : end;
  }

  /** Whether a head is such a noun and a condition follows: {@code radiation} of back pain. */
  boolean governs(Head head, int limit) {
    int at = head.to();
    if (at + 1 >= limit
        || !text.token(at).is("of")
        || !particles.has(Particles.Use.EPISODE, text.token(head.from()))) {
      return false;
    }
    at++;
    while (at < limit && words.sites().at(at) == SiteWord.DETERMINER) {
      at++;
    }
    return at < limit && words.startsHead(at);
  }
}

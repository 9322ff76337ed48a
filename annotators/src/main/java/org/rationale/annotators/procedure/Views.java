package org.rationale.annotators.procedure;

import org.rationale.annotators.lexicon.Lexicon;

/** Reads how many views an imaging study takes, and which: {@code x-rays | , 3 views}. */
final class Views {
  private static final int REACH = 12;
  private static final Lexicon WORDS = Lexicon.load(Views.class, "views.tsv");

  private final Surroundings around;

  Views(Surroundings around) {
    this.around = around;
  }

  Phrase extend(Phrase phrase, int limit) {
    int bound = Math.min(limit, phrase.to() + REACH);
    int from = phrase.to();
    boolean bracket = around.is(from, bound, "(");
    if (bracket || around.is(from, bound, ",", "-", "with", "x", "in", ":")) {
      from++;
    }
    int at = from;
    while (at < bound && isPart(at)) {
      at++;
    }
    if (around.is(at, bound, "view", "views", "series") && (at > from || from == phrase.to())) {
      at++;
    } else if (at == from || !isDirection(at - 1) || !isClosed(at, limit)) {
      return phrase;
    }
    if (!bracket) {
      return phrase.to(at);
    }
    return around.is(at, bound, ")") ? phrase.to(at + 1) : phrase;
  }

  private boolean isDirection(int at) {
    return around.is(
        at,
        at + 1,
        "ap",
        "pa",
        "lateral",
        "oblique",
        "obliques",
        "flexion",
        "extension",
        "complete");
  }

  private boolean isClosed(int at, int limit) {
    return at >= limit || around.token(at).isMark() || around.is(at, limit, "was", "were", "is");
  }

  private boolean isPart(int at) {
    return around.token(at).isNumber() || WORDS.word(around.token(at).norm()).isPresent();
  }
}

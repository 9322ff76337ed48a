package org.rationale.annotators.procedure;

import java.util.Set;
import org.rationale.annotators.lexicon.Lexicon;

/**
 * Reads what an imaging study is done with, and the guidance that an injection or operation is done
 * under: {@code without contrast}, {@code 3 Tesla or higher}, {@code under fluoroscopy}.
 */
final class Imaging {
  private static final int REACH = 9;
  private static final Set<String> CONTRAST = Set.of("contrast", "dye", "gadolinium");
  private static final Set<String> BEFORE_CONTRAST =
      Set.of(
          "with",
          "without",
          "w",
          "wo",
          "o",
          "/",
          "and",
          "or",
          "iv",
          "intravenous",
          "oral",
          "intra",
          "articular",
          "-",
          "any",
          "the",
          "use",
          "of",
          ",",
          "&",
          "non",
          "enhanced",
          "intraarticular");
  private static final Lexicon GUIDES = Lexicon.load(Imaging.class, "guides.tsv");
  private static final Set<String> GUIDANCE =
      Set.of(
          "guidance",
          "control",
          "visualization",
          "localization",
          "anesthesia",
          "sedation",
          "fluoroscopy",
          "care");

  private final Surroundings around;

  Imaging(Surroundings around) {
    this.around = around;
  }

  Phrase extend(Phrase phrase, int limit) {
    return switch (phrase.sort()) {
      case IMAGING -> fieldStrength(contrast(phrase, limit), limit);
      case NEEDLE, SURGERY -> guidance(phrase, limit);
      default -> phrase;
    };
  }

  private Phrase contrast(Phrase phrase, int limit) {
    int bound = Math.min(limit, phrase.to() + REACH);
    int at = around.is(phrase.to(), limit, ",") ? phrase.to() + 1 : phrase.to();
    if (!around.is(at, bound, "with", "without", "w", "wo", "non")) {
      return phrase;
    }
    while (at < bound && BEFORE_CONTRAST.contains(around.token(at).norm())) {
      at++;
    }
    if (at >= bound || !CONTRAST.contains(around.token(at).norm())) {
      return phrase;
    }
    at++;
    return phrase.to(around.is(at, bound, "material", "agent", "enhancement", "dye") ? at + 1 : at);
  }

  private Phrase fieldStrength(Phrase phrase, int limit) {
    int at = around.is(phrase.to(), limit, ",") ? phrase.to() + 1 : phrase.to();
    if (at + 1 >= limit
        || !around.token(at).isNumber()
        || !around.is(at + 1, limit, "tesla", "teslas", "t")) {
      return phrase;
    }
    at += 2;
    if (around.is(at, limit, "or")
        && around.is(
            at + 1, limit, "higher", "greater", "above", "stronger", "more", "lower", "less")) {
      at += 2;
    }
    return phrase.to(around.is(at, limit, "only", "scanner", "magnet") ? at + 1 : at);
  }

  private Phrase guidance(Phrase phrase, int limit) {
    int at = phrase.to();
    if (!around.is(at, limit, "under", "with", "using", "via")) {
      return phrase;
    }
    boolean under = around.is(at, limit, "under");
    int from = at + 1;
    int to = from;
    int bound = Math.min(limit, from + REACH);
    while (to < bound && GUIDES.word(around.token(to).norm()).isPresent()) {
      to++;
    }
    if (to < bound && GUIDANCE.contains(around.token(to).norm())) {
      return phrase.to(to + 1);
    }
    boolean whole = to > from && GUIDANCE.contains(around.token(to - 1).norm());
    return whole && (under || around.is(to - 1, limit, "fluoroscopy")) ? phrase.to(to) : phrase;
  }
}

package org.rationale.annotators.procedure;

import java.util.Set;
import org.rationale.annotators.lexicon.Lexicon;

/**
 * Reads what an imaging study is done with and from where, and the guidance that an injection or
 * operation is done under: {@code without contrast}, {@code 3 Tesla or higher}, {@code under
 * fluoroscopy}.
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
          "anesthetic",
          "fluoroscopy",
          "fluoro",
          "ultrasound",
          "assistance",
          "care");

  private final Surroundings around;
  private final Views views;

  Imaging(Surroundings around) {
    this.around = around;
    this.views = new Views(around);
  }

  Phrase extend(Phrase phrase, int limit) {
    return switch (phrase.sort()) {
      case IMAGING -> views.extend(fieldStrength(contrast(phrase, limit), limit), limit);
      case NEEDLE, SURGERY -> guidance(phrase, limit);
      default -> phrase;
    };
  }

  private Phrase contrast(Phrase phrase, int limit) {
    if (around.is(phrase.to(), limit, "with")
        && around.is(phrase.to() + 1, limit, "3d", "3-d", "three")
        && around.is(phrase.to() + 2, limit, "reconstruction", "reconstructions")) {
      return phrase.to(phrase.to() + 3);
    }
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
    if (!around.is(at, limit, "under", "with", "using", "via", "w")) {
      return phrase;
    }
    if (around.is(at, limit, "with") && around.is(at + 1, limit, "mesh", "catheter")) {
      return phrase.to(at + 2);
    }
    int end = guide(at + 1, limit, around.is(at, limit, "under"));
    if (end == at + 1) {
      return phrase;
    }
    while (around.is(end, limit, "and", "&", "/", "or")) {
      int next = guide(end + 1, limit, true);
      if (next == end + 1) {
        break;
      }
      end = next;
    }
    return phrase.to(end);
  }

  /**
   * The index behind what an operation is done under, or {@code from}.
   *
   * @param bare whether it may lack the noun: {@code under ultrasound}
   */
  private int guide(int from, int limit, boolean bare) {
    int to = from;
    int bound = Math.min(limit, from + REACH);
    while (to < bound && GUIDES.word(around.token(to).norm()).isPresent()) {
      to++;
    }
    if (to < bound && GUIDANCE.contains(around.token(to).norm())) {
      return to + 1;
    }
    boolean noun = to > from && GUIDANCE.contains(around.token(to - 1).norm());
    return noun && (bare || around.is(to - 1, limit, "fluoroscopy", "ultrasound")) ? to : from;
  }
}

package org.rationale.annotators.citation;

import java.util.Optional;
import java.util.function.Predicate;
import org.rationale.annotators.lexicon.Hit;
import org.rationale.annotators.lexicon.Lexicon;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/** The word lists of citations. The kinds of their terms are told in the files themselves. */
final class CitationWords {
  /** No term is looked for that begins further before its end. */
  private static final int LONGEST = 9;

  private final Lexicon sources = Lexicon.load(CitationWords.class, "sources.tsv");
  private final Lexicon parts = Lexicon.load(CitationWords.class, "parts.tsv");
  private final Lexicon locators = Lexicon.load(CitationWords.class, "locators.tsv");

  Optional<Hit> source(Text text, int at, int limit) {
    return sources.longestAt(text, at, limit);
  }

  /** A source that is a citation by its name alone. */
  Optional<Hit> root(Text text, int at, int limit) {
    return source(text, at, limit).filter(CitationWords::isRoot);
  }

  static boolean isRoot(Hit hit) {
    return switch (hit.entry().kind()) {
      case "guideline", "literature", "law" -> true;
      default -> false;
    };
  }

  Optional<Hit> part(Text text, int at, int limit) {
    return parts.longestAt(text, at, limit);
  }

  Optional<Hit> part(Text text, int at, int limit, String kind) {
    return part(text, at, limit).filter(hit -> hit.entry().kind().equals(kind));
  }

  /** A part that ends before a token, the shortest there is from {@code floor} on. */
  Optional<Hit> partBefore(Text text, int at, int floor, Predicate<Hit> wanted) {
    return before(parts, text, at, floor, wanted);
  }

  /** A source that ends before a token, the shortest there is from {@code floor} on. */
  Optional<Hit> sourceBefore(Text text, int at, int floor, Predicate<Hit> wanted) {
    return before(sources, text, at, floor, wanted);
  }

  private static Optional<Hit> before(
      Lexicon lexicon, Text text, int at, int floor, Predicate<Hit> wanted) {
    for (int from = at - 1; from >= Math.max(floor, at - LONGEST); from--) {
      Optional<Hit> hit =
          lexicon.longestAt(text, from, at).filter(h -> h.to() == at).filter(wanted);
      if (hit.isPresent()) {
        return hit;
      }
    }
    return Optional.empty();
  }

  Optional<Hit> locator(Text text, int at, int limit) {
    return locators.longestAt(text, at, limit);
  }

  /** Whether a word in lower case means page: {@code pg}. */
  boolean isPage(String word) {
    return locators.word(word).filter(entry -> entry.kind().equals("page")).isPresent();
  }

  /** The word that a chapter's or a guideline's name ends in, if it stands at a token. */
  Optional<Hit> ending(Text text, int at, int limit) {
    return part(text, at, limit)
        .filter(h -> h.entry().kind().equals("head") || h.entry().kind().equals("division"));
  }

  /** Whether a token may stand inside a name but not begin it. */
  static boolean isConnective(Token token) {
    return switch (token.norm()) {
      case "and",
          "of",
          "for",
          "to",
          "with",
          "the",
          "in",
          "on",
          "or",
          "after",
          "before",
          "during",
          "without" ->
          true;
      default -> false;
    };
  }

  static boolean isYear(Token token) {
    String norm = token.norm();
    return token.isNumber()
        && norm.length() == 4
        && (norm.startsWith("19") || norm.startsWith("20"))
        && norm.chars().allMatch(Character::isDigit);
  }

  /** Index of the bracket that closes the one at a token; -1 if there is none before the limit. */
  static int closing(Text text, int open, int limit) {
    int depth = 0;
    for (int at = open; at < limit; at++) {
      if (text.token(at).is("(")) {
        depth++;
      } else if (text.token(at).is(")") && --depth == 0) {
        return at;
      }
    }
    return -1;
  }
}

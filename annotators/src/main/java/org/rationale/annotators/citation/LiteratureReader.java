package org.rationale.annotators.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rationale.annotators.lexicon.Lexicon;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/** Reads references by author and year: {@code (Namaka, 2004)}, {@code Smith et al., 2009}. */
final class LiteratureReader {
  private static final int MOST_TOKENS = 24;
  private static final int MOST_NAMES = 7;
  private static final Set<String> PARTICLES =
      Set.of("van", "von", "de", "der", "den", "du", "la", "le", "of", "and", "et", "al", "the");

  private final Lexicon noAuthors = Lexicon.load(LiteratureReader.class, "no-authors.tsv");

  /** The references in a bracket, separated by semicolons; none if it holds anything else. */
  List<Citation> inBrackets(Text text, int open, int close) {
    if (close - open > MOST_TOKENS || close < open + 3) {
      return List.of();
    }
    List<Citation> found = new ArrayList<>();
    int from = open + 1;
    for (int at = from; at <= close; at++) {
      if (at == close || text.token(at).is(";")) {
        if (at == from || !isReference(text, from, at)) {
          return List.of();
        }
        found.add(new Citation(from, at, Citation.LITERATURE));
        from = at + 1;
      }
    }
    return found;
  }

  private boolean isReference(Text text, int from, int to) {
    int year = to - 1;
    if (year > from + 1 && text.token(year).norm().length() == 1 && text.token(year).isWord()) {
      year--; // 2011a
    }
    while (year > from + 2
        && CitationWords.isYear(text.token(year))
        && text.token(year - 1).is(",")
        && CitationWords.isYear(text.token(year - 2))) {
      year -= 2; // 2007, 2009
    }
    Token first = text.token(from);
    boolean named = first.isWord() && (first.isCapitalized() || isParticle(first));
    if (!named
        || year == from
        || !CitationWords.isYear(text.token(year))
        || isNoAuthor(text, from)) {
      return false;
    }
    int separator = year - 1;
    boolean comma = text.token(separator).is(",") || text.token(separator).is("-");
    int names = comma ? separator : year;
    for (int at = from; at < names; at++) {
      if (!isNamePart(text.token(at))) {
        return false;
      }
    }
    return comma
        || text.token(separator).is("al")
        || text.token(from + 1).is(",")
        || isSurname(first, names - from);
  }

  /** {@code (Chou 2007)}: a single word in mixed case. */
  private static boolean isSurname(Token token, int words) {
    return words == 1
        && token.surface().length() > 2
        && Character.isLowerCase(token.surface().charAt(1));
  }

  private boolean isNoAuthor(Text text, int at) {
    return noAuthors.longestAt(text, at, at + 1).isPresent();
  }

  private static boolean isNamePart(Token token) {
    if (token.isWord()) {
      return token.isCapitalized() || isParticle(token) || token.is("'s");
    }
    return switch (token.norm()) {
      case ",", "&", "-", ".", "'" -> true;
      default -> false;
    };
  }

  private static boolean isParticle(Token token) {
    return PARTICLES.contains(token.norm());
  }

  /**
   * The reference around {@code et al}.
   *
   * @param et index of {@code et}
   * @param floor index that it must not begin before
   */
  Optional<Citation> etAl(Text text, int et, int floor, int limit) {
    if (et + 1 >= limit || !text.token(et + 1).is("al")) {
      return Optional.empty();
    }
    int from = et;
    for (int at = et - 1; at >= Math.max(floor, et - MOST_NAMES); at--) {
      Token token = text.token(at);
      if (token.isWord() && token.isCapitalized()) {
        from = at;
      } else if (!token.is(",") && !token.is("-") && !token.is("&") && !token.is("and")) {
        break;
      }
    }
    return from == et
        ? Optional.empty()
        : Optional.of(new Citation(from, behindYear(text, et + 2, limit), Citation.LITERATURE));
  }

  private static int behindYear(Text text, int at, int limit) {
    int next = at;
    while (next < limit && (text.token(next).is(".") || text.token(next).is(","))) {
      next++;
    }
    if (next + 2 < limit
        && text.token(next).is("(")
        && CitationWords.isYear(text.token(next + 1))
        && text.token(next + 2).is(")")) {
      return next + 3;
    }
    return next < limit && CitationWords.isYear(text.token(next)) ? next + 1 : at;
  }
}

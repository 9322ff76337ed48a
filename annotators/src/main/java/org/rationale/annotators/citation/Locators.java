package org.rationale.annotators.citation;

import java.util.Optional;
import java.util.Set;
import org.rationale.annotators.lexicon.Hit;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/** Reads what says where in a source: page, chapter, table, section, edition, year, update. */
final class Locators {
  private static final int LONGEST_DATE = 8;
  private static final Set<String> JOINTS = Set.of(",", "-", "&", "and", "to", "through", ";", "/");
  private static final Set<String> MONTHS =
      Set.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private final CitationWords words;

  Locators(CitationWords words) {
    this.words = words;
  }

  /** Index behind the locator that begins at a token; that token's own index if there is none. */
  int end(Text text, int at, int limit) {
    if (at >= limit) {
      return at;
    }
    Token token = text.token(at);
    if (CitationWords.isYear(token)) {
      return at + 1;
    }
    if (isLawNumber(token)) {
      return numbers(text, at, limit, true);
    }
    Optional<Hit> word = words.locator(text, at, limit);
    if (word.isEmpty()) {
      return at;
    }
    int behind = word.get().to();
    int end =
        switch (word.get().entry().kind()) {
          case "page", "table" -> numbers(text, behind, limit, false);
          case "chapter" -> chapter(text, behind, limit);
          case "section" -> numbers(text, behind, limit, true);
          case "ordinal" -> edition(text, behind, limit);
          case "updated" -> date(text, behind, limit);
          case "course" -> at;
          default -> behind;
        };
    return end == behind && !word.get().entry().kind().equals("version") ? at : end;
  }

  /** {@code 9792.24}, as sections of a code are numbered. */
  static boolean isLawNumber(Token token) {
    int point = token.norm().indexOf('.');
    return token.isNumber() && point >= 4;
  }

  /** Index behind the sections that stand directly behind a law: {@code Labor Code 4600(a)}. */
  int ofLaw(Text text, int at, int limit) {
    boolean law =
        at < limit
            && text.token(at).isNumber()
            && words
                .sourceBefore(text, at, 0, h -> h.entry().kind().equals(Citation.LAW))
                .isPresent();
    return law ? numbers(text, at, limit, true) : at;
  }

  private int edition(Text text, int at, int limit) {
    boolean named =
        words
            .locator(text, at, limit)
            .filter(hit -> hit.entry().kind().equals("edition"))
            .isPresent();
    return named ? at + 1 : at;
  }

  private int chapter(Text text, int at, int limit) {
    if (at < limit && isRoman(text.token(at))) {
      return at + 1;
    }
    return numbers(text, at, limit, false);
  }

  private static boolean isRoman(Token token) {
    return token.isCapitalized()
        && token.surface().chars().allMatch(c -> c == 'I' || c == 'V' || c == 'X');
  }

  /** Index behind {@code : 98-99, 113}; {@code at} where no number follows. */
  private int numbers(Text text, int at, int limit, boolean subsections) {
    int next = at < limit && text.token(at).is(".") && !text.spaceBefore(at) ? at + 1 : at;
    while (next < limit
        && (text.token(next).is(":")
            || text.token(next).is("#")
            || text.token(next).is("\u00a7"))) {
      next++;
    }
    if (next == limit || !text.token(next).isNumber()) {
      return at;
    }
    int end = next + 1;
    while (true) {
      end = subsections ? subsections(text, end, limit) : end;
      int joint = end;
      while (joint < limit && joint < end + 2 && JOINTS.contains(text.token(joint).norm())) {
        joint++;
      }
      boolean total = joint == end && end < limit && text.token(end).is("of");
      int number = total ? end + 1 : joint;
      if (number == end
          || number >= limit
          || !continues(text, number, joint > end)
          || isOfOther(text, number, limit)) {
        return end;
      }
      end = number + 1;
    }
  }

  /** {@code 4600 and | 8 CCR 9792.6}: the number belongs to the law behind it. */
  private boolean isOfOther(Text text, int number, int limit) {
    return words
        .root(text, number + 1, limit)
        .filter(hit -> hit.entry().kind().equals(Citation.LAW))
        .isPresent();
  }

  /** A number goes on with the list unless it is a year of its own or counts something. */
  private static boolean continues(Text text, int number, boolean joined) {
    Token token = text.token(number);
    return token.isNumber()
        && !(CitationWords.isYear(token) && text.spaceBefore(number))
        && (joined || !text.token(number - 1).is("of") || token.norm().length() <= 3);
  }

  /** Index behind {@code (e)(1)}. */
  private static int subsections(Text text, int at, int limit) {
    int end = isLetter(text, at, limit) ? at + 1 : at;
    while (end + 2 < limit
        && text.token(end).is("(")
        && !text.spaceBefore(end)
        && text.token(end + 2).is(")")) {
      end += 3;
    }
    return end;
  }

  /** {@code 9792.20e}: the letter of a subsection. */
  private static boolean isLetter(Text text, int at, int limit) {
    return at < limit
        && !text.spaceBefore(at)
        && text.token(at).isWord()
        && text.token(at).norm().length() == 1;
  }

  /** Index behind a date in any form; {@code at} where none follows. */
  static int date(Text text, int at, int limit) {
    int end = at;
    boolean number = false;
    for (int next = at; next < Math.min(limit, at + LONGEST_DATE); next++) {
      Token token = text.token(next);
      boolean month =
          token.isWord()
              && token.norm().length() >= 3
              && MONTHS.contains(token.norm().substring(0, 3));
      if (token.isNumber() || month || Character.isDigit(token.norm().charAt(0))) {
        number |= token.isNumber();
        end = next + 1;
      } else if (!token.is("/") && !token.is("-") && !token.is(",") && !token.is(":")) {
        break;
      }
    }
    return number ? end : at;
  }
}

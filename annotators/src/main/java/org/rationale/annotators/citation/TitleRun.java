package org.rationale.annotators.citation;

import java.util.Optional;
import org.rationale.annotators.lexicon.Hit;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/**
 * Reads a name that no list holds: words that go on to {@code Guidelines}, {@code Chapter}, {@code
 * Section} or a page.
 */
final class TitleRun {
  private static final int LONGEST = 12;
  private static final int LONGEST_IN_LOWER_CASE = 4;

  private final CitationWords words;
  private final Locators locators;

  TitleRun(CitationWords words, Locators locators) {
    this.words = words;
    this.locators = locators;
  }

  /**
   * Index behind the name that begins at a token, its last word or page included; that token's own
   * index if there is none.
   *
   * @param lower whether its words may be in lower case, if they are few
   */
  int end(Text text, int at, int limit, boolean lower) {
    int small = 0;
    for (int next = at; next < Math.min(limit, at + LONGEST); next++) {
      Token token = text.token(next);
      if (next > at) {
        int ending = ending(text, next, limit, small == 0);
        if (ending > next) {
          return ending;
        }
      }
      if (!isInside(text, next, at, limit, small == 0)) {
        return at;
      }
      if (token.isWord() && !token.isCapitalized() && !CitationWords.isConnective(token)) {
        small++;
      }
      if (small > (lower ? LONGEST_IN_LOWER_CASE : 0)) {
        return at;
      }
    }
    return at;
  }

  /**
   * Behind {@code Guidelines}, {@code Chapter}, and, where a page may end the name, behind {@code
   * pg. 113}; {@code at} for anything else.
   */
  private int ending(Text text, int at, int limit, boolean page) {
    Optional<Hit> ending = words.ending(text, at, limit);
    if (ending.isPresent() && locators.end(text, at, limit) == at) {
      return ending.get().to();
    }
    int start = text.token(at).is(",") ? at + 1 : at;
    boolean paged =
        page
            && start < limit
            && words
                .locator(text, start, limit)
                .filter(hit -> hit.entry().kind().equals("page"))
                .isPresent();
    int end = paged ? locators.end(text, start, limit) : start;
    return end > start ? end : at;
  }

  private boolean isInside(Text text, int next, int at, int limit, boolean proper) {
    Token token = text.token(next);
    if (token.isMark()) {
      return next > at
          && switch (token.norm()) {
            case "-", "/", "&", "(", ")" -> true;
            default -> false;
          };
    }
    if (CitationWords.isConnective(token)) {
      return next > at && (proper || token.is("and") || token.is("of"));
    }
    return words.part(text, next, next + 1, "stop").isEmpty()
        && words.root(text, next, limit).isEmpty();
  }

  /**
   * Index behind the topic that begins behind {@code under}: up to a last word like {@code
   * Section}, up to a colon, or as far as its words are capitalized.
   */
  int under(Text text, int at, int limit) {
    if (at >= limit || !text.token(at).isCapitalized()) {
      return at;
    }
    int named = end(text, at, limit, true);
    if (named > at) {
      return named;
    }
    for (int next = at; next < Math.min(limit, at + LONGEST); next++) {
      if (endsTopic(text, next)) {
        return next;
      }
    }
    return capitalized(text, at, limit);
  }

  /**
   * Index behind a topic that is the subject of a verb of saying: {@code MRI | states}; {@code at}
   * if it is of another one.
   */
  int saying(Text text, int at, int limit) {
    for (int next = at; next < Math.min(limit, at + LONGEST); next++) {
      if (isSaying(text, next, limit)) {
        return next;
      }
      Optional<Hit> stop = words.part(text, next, next + 1, "stop");
      Token token = text.token(next);
      boolean noun = next > at && (token.is("treatment") || token.is("criteria"));
      boolean inside = stop.isEmpty() || noun || CitationWords.isConnective(token);
      boolean mark = token.isMark() && !isInner(token) && !token.is("(") && !token.is(")");
      if (!inside || mark) {
        return at;
      }
    }
    return at;
  }

  /** Whether a verb of saying stands at a token. */
  boolean isSaying(Text text, int at, int limit) {
    return at < limit
        && words
            .part(text, at, at + 1, "stop")
            .filter(hit -> hit.entry().normal().equals("says"))
            .isPresent();
  }

  private boolean endsTopic(Text text, int at) {
    Token token = text.token(at);
    return switch (token.norm()) {
      case ":", ",", ".", ";", "\"" -> true;
      default ->
          token.isWord()
              && !token.isCapitalized()
              && !CitationWords.isConnective(token)
              && words.part(text, at, at + 1, "stop").isPresent();
    };
  }

  /** Index behind capitalized words and the small ones between them. */
  int capitalized(Text text, int at, int limit) {
    int end = at;
    for (int next = at; next < Math.min(limit, at + LONGEST); next++) {
      Token token = text.token(next);
      boolean small = next > at && (CitationWords.isConnective(token) || isInner(token));
      if (next > at && token.isCapitalized() && words.source(text, next, limit).isPresent()) {
        break;
      } else if (token.isWord() && token.isCapitalized()) {
        end = next + 1;
      } else if (!small) {
        break;
      }
    }
    return end;
  }

  private static boolean isInner(Token token) {
    return token.is("/") || token.is("-") || token.is("&");
  }
}

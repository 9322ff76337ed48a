package org.rationale.annotators.citation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rationale.annotators.lexicon.Hit;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/**
 * Reads the parts of a reference to the literature: the first author, the reference work, the
 * address or the title; year, pages, date of update.
 */
final class LiteratureParts {
  /** The longest name of an author in tokens, institutions included. */
  private static final int LONGEST_NAME = 8;

  private static final Set<String> PARTICLES =
      Set.of("van", "von", "de", "der", "den", "du", "la", "le", "of", "for", "and", "the", "&");

  private final CitationGrammar grammar;

  LiteratureParts(CitationGrammar grammar) {
    this.grammar = grammar;
  }

  CitationParts read(Text text, int from, int to) {
    CitationDraft draft = new CitationDraft();
    int web = from;
    while (web < to && !isWeb(text, web, to)) {
      web++;
    }
    for (int at = from; at < to; ) {
      if (at == web) {
        at = behindAddress(text, at, to);
      } else {
        at = isAccess(text, at, to) ? to : locator(text, at, to, draft);
      }
    }
    String host = web < to ? host(address(text, web, to)) : "";
    boolean reference = grammar.words().root(text, from, to).isPresent();
    String author = reference ? "" : author(text, from, to);
    String work = SourceNames.read(grammar.words(), text, from, web).name();
    String title = from < web ? title(text, from, web) : "";
    String source = firstOf(author, work, title, host);
    boolean titled = !title.isEmpty() && !isSource(text, from, web, title);
    boolean named = source.equals(work) && !work.isEmpty() && titled && !reference;
    return new CitationParts(
        source,
        draft.edition(),
        draft.year(),
        draft.chapter(),
        draft.sections(),
        named ? List.of(title) : List.of(),
        List.of(),
        draft.pages(),
        draft.updated(),
        !host.isEmpty() && source.equals(host) ? address(text, web, to) : "");
  }

  /** Whether a title is nothing but the name of who published it: {@code Colorado, 2002}. */
  private boolean isSource(Text text, int from, int to, String title) {
    return grammar
        .words()
        .source(text, from, to)
        .filter(hit -> text.string(hit.from(), hit.to()).equals(title))
        .isPresent();
  }

  private static String firstOf(String... values) {
    for (String value : values) {
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }

  /** Reads the locator at a token, if one begins there; the index to go on from. */
  private int locator(Text text, int at, int to, CitationDraft draft) {
    Token token = text.token(at);
    if (token.is(":") && at + 1 < to && text.token(at + 1).isNumber() && isVolume(text, at)) {
      int end = at + 2;
      while (end + 1 < to && text.token(end).is("-") && text.token(end + 1).isNumber()) {
        end += 2;
      }
      draft.add(Pages.read(text, at + 1, end));
      return end;
    }
    LocatorReader locators = new LocatorReader(grammar, text, to, draft, true);
    boolean number = token.isNumber() && !CitationWords.isYear(token);
    int end = number ? at : locators.end(at);
    if (end <= at) {
      return at + 1;
    }
    locators.read(at);
    return end;
  }

  /** What is said of the day of an access is not said of the source. */
  private boolean isAccess(Text text, int at, int to) {
    return grammar
        .words()
        .locator(text, at, to)
        .filter(hit -> hit.entry().normal().equals("access"))
        .isPresent();
  }

  /** {@code 2010;13(5) | :401-17}: what stands before the pages of an article. */
  private static boolean isVolume(Text text, int colon) {
    return colon > 0 && (text.token(colon - 1).isNumber() || text.token(colon - 1).is(")"));
  }

  /** The surname of the first author, or the name of an institution before a year. */
  private String author(Text text, int from, int to) {
    int end = from;
    boolean surname = false;
    for (int at = from; at < Math.min(to, from + LONGEST_NAME); at++) {
      Token token = text.token(at);
      boolean initials = surname && isInitials(token);
      if (initials || (surname && endsName(text, at))) {
        return initials || isAuthor(text, at, to) ? name(text, from, end) : "";
      }
      boolean joint = token.is("-") || token.is("'") || PARTICLES.contains(token.norm());
      if (!joint && !(token.isWord() && token.isCapitalized())) {
        return "";
      }
      surname |= !joint;
      end = joint ? end : at + 1;
    }
    return "";
  }

  private String name(Text text, int from, int end) {
    Optional<Hit> institution =
        grammar.words().source(text, from, end).filter(hit -> hit.to() == end);
    return institution
        .map(hit -> hit.entry().normal())
        .filter(normal -> !normal.isEmpty())
        .orElseGet(() -> Names.trimmed(text, from, end).orElse(""));
  }

  private static boolean isInitials(Token token) {
    return token.isWord()
        && token.surface().length() <= 3
        && token.surface().chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
  }

  private static boolean endsName(Text text, int at) {
    Token token = text.token(at);
    return token.is(",")
        || token.is("(")
        || token.is("et")
        || token.is("and")
        || token.is("&")
        || CitationWords.isYear(token);
  }

  /** Whether a year, further authors or initials stand behind a name. */
  private static boolean isAuthor(Text text, int at, int to) {
    if (CitationWords.isYear(text.token(at)) || text.token(at).is("et")) {
      return true;
    }
    if (at + 1 >= to) {
      return false;
    }
    Token next = text.token(at + 1);
    boolean joined = text.token(at).is("and") || text.token(at).is("&");
    return CitationWords.isYear(next)
        || isInitials(next)
        || next.is("et")
        || (joined && next.isCapitalized());
  }

  private static String title(Text text, int from, int to) {
    int end = from;
    while (end < to && !endsTitle(text.token(end))) {
      end++;
    }
    return Names.trimmed(text, from, end).orElse("");
  }

  private static boolean endsTitle(Token token) {
    return token.is(".") || token.is("?") || token.is(",") || token.is("(");
  }

  boolean isWeb(Text text, int at, int to) {
    return grammar
        .words()
        .source(text, at, to)
        .filter(hit -> hit.entry().kind().equals("web"))
        .isPresent();
  }

  private static int behindAddress(Text text, int at, int to) {
    int end = at + 1;
    while (end < to && !text.spaceBefore(end)) {
      end++;
    }
    return end;
  }

  private static String address(Text text, int at, int to) {
    String address = Names.trimmed(text, at, behindAddress(text, at, to)).orElse("");
    int scheme = address.indexOf("://");
    String bare = scheme < 0 ? address : address.substring(scheme + 3);
    return bare.startsWith("www.") ? bare.substring(4) : bare;
  }

  private static String host(String address) {
    int slash = address.indexOf('/');
    return slash < 0 ? address : address.substring(0, slash);
  }
}

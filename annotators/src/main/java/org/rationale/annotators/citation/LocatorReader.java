package org.rationale.annotators.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rationale.annotators.lexicon.Hit;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/** Reads what the locators of one citation say into its draft. */
final class LocatorReader {
  private final CitationGrammar grammar;
  private final Text text;
  private final int limit;
  private final CitationDraft draft;
  private final boolean sourced;

  LocatorReader(
      CitationGrammar grammar, Text text, int limit, CitationDraft draft, boolean sourced) {
    this.grammar = grammar;
    this.text = text;
    this.limit = limit;
    this.draft = draft;
    this.sourced = sourced;
  }

  private Optional<Hit> word(int at) {
    return grammar.words().locator(text, at, limit);
  }

  /** Index behind the locator that begins at a token; that token's own index if there is none. */
  int end(int at) {
    int glued = endOfGlued(at);
    if (glued > at) {
      return glued;
    }
    int ofLaw = grammar.locators().ofLaw(text, at, limit);
    int end = ofLaw > at ? ofLaw : grammar.locators().end(text, at, limit);
    Optional<Hit> section = word(at).filter(hit -> hit.entry().kind().equals("section"));
    if (section.isEmpty()) {
      return end;
    }
    int behind = section.get().to();
    boolean list = behind < limit && text.token(behind).is(":");
    if (list || section.get().entry().term().endsWith("(s)")) {
      return endOfSections(behind);
    }
    boolean titled = end > at && !sourced && end + 1 < limit && text.token(end).is(",");
    return titled && text.token(end + 1).isCapitalized() ? endOfSections(behind) : end;
  }

  /** Index of the page or the date of update behind a list of sections. */
  private int endOfSections(int from) {
    for (int at = from; at < limit; at++) {
      Optional<Hit> word = word(at);
      boolean other =
          word.isPresent()
              && (word.get().entry().kind().equals("page")
                  || word.get().entry().kind().equals("updated"))
              && grammar.locators().end(text, at, limit) > at;
      if (other) {
        return at > from && text.token(at - 1).is("(") ? at - 1 : at;
      }
    }
    return limit;
  }

  /** Reads the locator that begins at a token, where {@link #end} says that one does. */
  void read(int at) {
    Token token = text.token(at);
    int end = end(at);
    if (endOfGlued(at) > at) {
      draft.add(Pages.read(text, at, end));
    } else if (grammar.locators().ofLaw(text, at, limit) > at || Locators.isLawNumber(token)) {
      draft.add(numbered(at, end));
    } else if (CitationWords.isYear(token)) {
      draft.year(token.norm());
    } else {
      word(at).ifPresent(word -> read(word, end));
    }
  }

  private void read(Hit word, int end) {
    int behind = word.to();
    switch (word.entry().kind()) {
      case "page" -> draft.add(Pages.read(text, behind, end));
      case "chapter" -> draft.chapter(String.join("; ", numbered(behind, end)));
      case "table" -> Names.trimmed(text, word.from(), end).ifPresent(t -> draft.add(List.of(t)));
      case "section" -> section(word, end);
      case "ordinal" -> draft.edition(word.entry().normal());
      case "updated" -> {
        if (!word.entry().normal().equals("access")) {
          draft.updated(UpdateDate.read(text, behind, end));
        }
      }
      default -> {}
    }
  }

  private void section(Hit word, int end) {
    int numbers = grammar.locators().end(text, word.from(), limit);
    if (word.entry().term().equals("title")) {
      return; // of a code: read with its source
    }
    if (numbers == end) {
      draft.add(numbered(word.to(), end));
    } else if (numbers > word.to() && !text.token(word.to()).is(":")) {
      Names.trimmed(text, word.to(), end).ifPresent(title -> draft.add(List.of(title)));
    } else {
      int first = text.token(word.to()).is(":") ? word.to() + 1 : word.to();
      draft.add(grammar.sections().read(text, first, end));
    }
  }

  /** The numbers of a list, ranges whole: {@code 9789.10-9789.111}, {@code 4610.5(c)(2)}. */
  private List<String> numbered(int from, int to) {
    List<String> numbers = new ArrayList<>();
    int start = from;
    for (int at = from; at <= to; at++) {
      boolean cut =
          at == to
              || text.token(at).is(",")
              || text.token(at).is(";")
              || text.token(at).is("and")
              || text.token(at).is("&");
      if (cut) {
        Names.trimmed(text, start, at).ifPresent(numbers::add);
        start = at + 1;
      }
    }
    return numbers;
  }

  /**
   * Index behind {@code p309-310}, where the tokenizer left the number on the word; the token's own
   * index for any other.
   */
  private int endOfGlued(int at) {
    Token token = text.token(at);
    int letters = Pages.leadingLetters(token.norm());
    boolean page =
        letters > 0
            && letters < token.norm().length()
            && grammar.words().isPage(token.norm().substring(0, letters))
            && token.norm().substring(letters).chars().allMatch(Character::isDigit);
    int end = page ? at + 1 : at;
    while (page
        && end + 1 < limit
        && (text.token(end).is("-") || text.token(end).is(","))
        && text.token(end + 1).isNumber()) {
      end += 2;
    }
    return end;
  }

  /** {@code Acute & Chronic}, as it stands in brackets behind the name of a chapter. */
  boolean isCourse(int from, int to) {
    return word(from)
        .filter(hit -> hit.to() == to && hit.entry().kind().equals("course"))
        .isPresent();
  }

  /** Whether a range of tokens is a date, more than a year. */
  boolean isDate(int from, int to) {
    return to > from + 1
        && Locators.date(text, from, to) == to
        && !UpdateDate.read(text, from, to).isEmpty();
  }

  void readDate(int from, int to) {
    draft.updated(UpdateDate.read(text, from, to));
  }
}

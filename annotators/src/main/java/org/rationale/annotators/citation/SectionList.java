package org.rationale.annotators.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rationale.annotators.lexicon.Hit;
import org.rationale.annotators.lexicon.Lexicon;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/**
 * Cuts a list of sections at its commas, but not inside a name: {@code Special Studies, Summary}
 * are two, {@code Opioids, criteria for use} is one, and in a list of numbered sections each begins
 * with its number.
 */
final class SectionList {
  private final Lexicon names = Lexicon.load(SectionList.class, "section-names.tsv");

  /** The name of a section with a comma in it that begins at a token. */
  Optional<Hit> name(Text text, int at, int limit) {
    return names.longestAt(text, at, limit);
  }

  /** The sections that a range of tokens lists, as they stand. */
  List<String> read(Text text, int from, int to) {
    List<String> sections = new ArrayList<>();
    boolean numbered = isNumbered(text, from, to);
    int start = from;
    int at = from;
    while (at < to) {
      Optional<Hit> name = at == start ? name(text, at, to) : Optional.empty();
      if (name.isPresent()) {
        at = name.get().to();
      } else if (text.token(at).is("(")) {
        at = Math.max(at, CitationWords.closing(text, at, to)) + 1;
      } else if (isCut(text, at, to, numbered)) {
        add(text, start, at, sections);
        start = ++at;
      } else {
        at++;
      }
    }
    add(text, start, to, sections);
    return sections;
  }

  private static boolean isNumbered(Text text, int from, int to) {
    return from < to && text.token(from).isNumber() && text.token(from).norm().indexOf('.') > 0;
  }

  private static boolean isCut(Text text, int at, int to, boolean numbered) {
    Token token = text.token(at);
    if (token.is(";")) {
      return true;
    }
    if (!token.is(",") || at + 1 >= to) {
      return false;
    }
    Token next = text.token(at + 1);
    return next.isNumber() || (!numbered && (next.isCapitalized() || next.is("\"")));
  }

  private static void add(Text text, int from, int to, List<String> sections) {
    Names.trimmed(text, from, to).ifPresent(sections::add);
  }
}

package org.rationale.annotators.citation;

import java.util.List;
import java.util.Optional;
import org.rationale.annotators.lexicon.Hit;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/**
 * Reads references that name no source: {@code Section 4.1, Indications for Tapering Opioids},
 * {@code Table 12-7}, {@code Section 9792.20(e)} of the law.
 */
final class CrossReferenceReader {
  private static final int FIRST_OF_LAW = 1000;

  /** What a reference may begin with. */
  static final List<String> FIRST_WORDS =
      List.of("section", "sections", "table", "chapter", "\u00a7");

  private final CitationWords words;
  private final Locators locators;
  private final TitleRun titles;

  CrossReferenceReader(CitationWords words, Locators locators, TitleRun titles) {
    this.words = words;
    this.locators = locators;
    this.titles = titles;
  }

  /** Whether a reference may begin at a token; cheap. */
  static boolean mayBeginAt(Token token) {
    return FIRST_WORDS.contains(token.norm());
  }

  /** The reference that begins at a token. */
  Optional<Citation> read(Text text, int at, int limit) {
    int end = locators.end(text, at, limit);
    if (end <= at + 1) {
      return Optional.empty();
    }
    int number = firstNumber(text, at, end);
    boolean section = !text.token(at).is("table") && !text.token(at).is("chapter");
    if (section && isOfLaw(text.token(number))) {
      return Optional.of(new Citation(at, ofCode(text, end, limit), Citation.LAW));
    }
    if (!text.token(at).isCapitalized()) {
      return Optional.empty();
    }
    boolean titled = section && end + 1 < limit && text.token(end).is(",");
    int title = titled ? titles.capitalized(text, end + 1, limit) : end;
    return Optional.of(new Citation(at, title > end + 1 ? title : end, Citation.GUIDELINE));
  }

  private static int firstNumber(Text text, int at, int end) {
    int number = at;
    while (number < end - 1 && !text.token(number).isNumber()) {
      number++;
    }
    return number;
  }

  private static boolean isOfLaw(Token number) {
    int digits = 0;
    while (digits < number.norm().length() && Character.isDigit(number.norm().charAt(digits))) {
      digits++;
    }
    return digits >= String.valueOf(FIRST_OF_LAW).length();
  }

  /** Behind {@code of the Labor Code}, if that follows. */
  private int ofCode(Text text, int at, int limit) {
    int next = at;
    while (next < limit && (text.token(next).is("of") || text.token(next).is("the"))) {
      next++;
    }
    return words
        .root(text, next, limit)
        .filter(hit -> hit.entry().kind().equals(Citation.LAW))
        .map(Hit::to)
        .orElse(at);
  }
}

package org.rationale.annotators.citation;

import org.rationale.annotators.text.Text;

/** What stands around a chapter's name or a topic's and tells whether it belongs to a citation. */
final class ChapterContext {

  private final CitationWords words;
  private final Locators locators;
  private final TitleRun titles;
  private final BracketReader brackets;

  ChapterContext(CitationWords words, Locators locators, TitleRun titles, BracketReader brackets) {
    this.words = words;
    this.locators = locators;
    this.titles = titles;
    this.brackets = brackets;
  }

  /**
   * Whether a chapter's name is followed by what goes on with a citation: a locator behind a comma,
   * in brackets or at once, a topic that says something, or the verb itself.
   *
   * @param at index behind the name
   */
  boolean isLocated(Text text, int at, int limit) {
    int start = at < limit && text.token(at).is(",") ? at + 1 : at;
    return locators.end(text, start, limit) > start
        || (start < limit && text.token(start).is("(") && brackets.end(text, start, limit) > start)
        || titles.saying(text, start, limit) > start
        || (start == at && titles.isSaying(text, at, limit));
  }

  /**
   * Whether a chapter's number, or the word itself, stands before the mark before its name.
   *
   * @param at index of the name
   */
  boolean isNumbered(Text text, int at) {
    if (at >= 2 && words.part(text, at - 2, at - 1, "division").isPresent()) {
      return true;
    }
    return at >= 3
        && text.token(at - 2).isNumber()
        && words
            .locator(text, at - 3, at - 2)
            .filter(hit -> hit.entry().kind().equals("chapter"))
            .isPresent();
  }

  /** Whether a chapter, an edition or a bracket with an update ends before a token. */
  boolean endsBefore(Text text, int at) {
    if (at < 1) {
      return false;
    }
    boolean edition =
        words
            .locator(text, at - 1, at)
            .filter(hit -> hit.entry().kind().equals("edition"))
            .isPresent();
    return edition
        || text.token(at - 1).is(")")
        || words.part(text, at - 1, at, "division").isPresent()
        || isBehindChapter(text, at);
  }

  private boolean isBehindChapter(Text text, int at) {
    return words.partBefore(text, at, 0, h -> h.entry().kind().equals("chapter")).isPresent();
  }
}

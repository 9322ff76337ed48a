package org.rationale.annotators.citation;

import org.rationale.annotators.lexicon.Lexicon;

/**
 * The word lists that the parts of a citation are read by. Immutable.
 *
 * @param words sources, and what stands behind them
 * @param locators pages, sections, editions, dates of update
 * @param chapters the chapters of the guidelines
 * @param fillers words that name no part
 * @param sections lists of sections
 */
record CitationGrammar(
    CitationWords words,
    Locators locators,
    ChapterNames chapters,
    Lexicon fillers,
    SectionList sections) {

  static CitationGrammar of(CitationWords words) {
    return new CitationGrammar(
        words,
        new Locators(words),
        new ChapterNames(),
        Lexicon.load(CitationGrammar.class, "fillers.tsv"),
        new SectionList());
  }
}

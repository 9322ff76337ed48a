package org.rationale.annotators.procedure;

import org.rationale.annotators.EarlierMentions;
import org.rationale.annotators.anatomy.Anatomy;
import org.rationale.annotators.anatomy.SitePhrases;
import org.rationale.annotators.anatomy.SiteWord;
import org.rationale.annotators.anatomy.SiteWords;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/**
 * What the grammar knows of one text: its tokens, its pieces, its sites, the mentions found before.
 */
record Surroundings(
    Text text, EarlierMentions earlier, Pieces pieces, SiteWords sites, SitePhrases phrases) {

  static Surroundings of(
      Text text, EarlierMentions earlier, Vocabulary vocabulary, Anatomy anatomy) {
    Pieces pieces = Pieces.read(text, earlier, vocabulary);
    SiteWords sites = earlier.reading(SiteWords.class, anatomy::read);
    return new Surroundings(
        text, earlier, pieces, sites, new SitePhrases(sites, at -> takesSite(pieces, at)));
  }

  /** Whether a piece starts at a token that has a site before it as its own. */
  private static boolean takesSite(Pieces pieces, int token) {
    return pieces.starts(token, Role.CONDITION)
        || pieces.starts(token, Role.NAME)
        || pieces.starts(token, Role.HEAD);
  }

  Token token(int index) {
    return text.token(index);
  }

  /** Whether a token is one of a few words; false at or behind {@code limit}. */
  boolean is(int index, int limit, String... words) {
    if (index < limit) {
      for (String word : words) {
        if (text.token(index).is(word)) {
          return true;
        }
      }
    }
    return false;
  }

  boolean isInSite(int index) {
    return sites.at(index).isInRun();
  }

  boolean isDeterminer(int index) {
    return sites.at(index) == SiteWord.DETERMINER;
  }

  /** Whether a token is a mark without white space on either side. */
  boolean isTight(int index) {
    return text.token(index).isMark()
        && !text.spaceBefore(index)
        && index + 1 < text.size()
        && !text.spaceBefore(index + 1);
  }
}

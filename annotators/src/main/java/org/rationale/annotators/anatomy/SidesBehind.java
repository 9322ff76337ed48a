package org.rationale.annotators.anatomy;

import org.rationale.annotators.text.Text;

/** Reads the side that follows what it is of: {@code hip pain - left}. */
final class SidesBehind {
  private final SiteWords words;
  private final Text text;

  SidesBehind(SiteWords words) {
    this.words = words;
    this.text = words.text();
  }

  /**
   * The index behind {@code - left}, {@code , right}: a side behind a mark, with nothing of its own
   * behind it; else the token.
   */
  int end(int at, int limit) {
    int side = text.token(at).is("-") || text.token(at).is(",") ? at + 1 : at;
    if (side < limit && words.at(side) == SiteWord.SIDE) {
      int behind = side;
      while (behind < limit && words.at(behind) == SiteWord.SIDE) {
        behind++;
      }
      if (endsPhrase(behind, limit) || behind - side > 2) { // left greater than right
        return side > at && leadsToSite(behind, limit) ? at : behind;
      }
    }
    return at;
  }

  /** {@code , right and left knee}: the side is that of the next site. */
  private boolean leadsToSite(int behind, int limit) {
    int next = behind < limit && SitePhrases.isAnd(text.token(behind)) ? behind + 1 : behind;
    return next < limit && words.at(next).isInRun();
  }

  /** Whether no word of a site follows. */
  boolean endsPhrase(int at, int limit) {
    return at >= limit
        || (text.token(at).isMark() && !words.isTightJoint(at))
        || text.token(at).is("and")
        || text.token(at).is("with")
        || text.token(at).is("without");
  }
}

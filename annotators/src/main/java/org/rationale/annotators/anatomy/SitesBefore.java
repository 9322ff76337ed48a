package org.rationale.annotators.anatomy;

import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/** Reads a phrase of site backwards from the head behind it. */
final class SitesBefore {
  private final SiteWords words;
  private final Text text;

  SitesBefore(SiteWords words) {
    this.words = words;
    this.text = words.text();
  }

  int start(int head, int floor) {
    int start = run(head, floor);
    if (start == head) {
      return head;
    }
    boolean list = false;
    while (start > floor) {
      boolean joined = joins(text.token(start - 1));
      if (!joined && !(list && text.token(start - 1).is(","))) {
        break;
      }
      int end = start - 1;
      while (end > floor && (text.token(end - 1).is(",") || joins(text.token(end - 1)))) {
        end--;
      }
      int next = run(end, floor);
      if (next == end) {
        break;
      }
      list = true;
      start = next;
    }
    return start;
  }

  private static boolean joins(Token token) {
    return SitePhrases.isAnd(token) || token.is("/");
  }

  /** The first token of the run of site words that ends before {@code end}. */
  private int run(int end, int floor) {
    int at = end;
    while (at > floor && (words.at(at - 1).isInRun() || (words.isTightJoint(at - 1) && at < end))) {
      at--;
    }
    while (at < end && words.at(at) == SiteWord.ORDINAL && !words.at(at + 1).isInRun()) {
      at++;
    }
    return at;
  }
}

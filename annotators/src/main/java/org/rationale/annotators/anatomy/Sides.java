package org.rationale.annotators.anatomy;

import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/**
 * Reads a side from the letters that only a site beside them makes one: {@code R knee}, {@code (L)
 * shoulder}, {@code wrist (B)}, {@code Lt hip}.
 */
final class Sides {
  private Sides() {}

  static void mark(Text text, SiteWord[] classes) {
    for (int at = text.firstLabelled(); at < classes.length; at++) {
      if (classes[at] == SiteWord.NONE && isLetter(text.token(at)) && hasSite(text, at, classes)) {
        classes[at] = SiteWord.SIDE;
        if (inBrackets(text, at)) {
          classes[at - 1] = SiteWord.SIDE;
          classes[at + 1] = SiteWord.SIDE;
        }
      }
    }
  }

  private static boolean isLetter(Token token) {
    String norm = token.norm();
    return norm.length() <= 2
        && token.isCapitalized()
        && (norm.equals("l")
            || norm.equals("r")
            || norm.equals("b")
            || norm.equals("lt")
            || norm.equals("rt"));
  }

  private static boolean hasSite(Text text, int at, SiteWord[] classes) {
    boolean brackets = inBrackets(text, at);
    int next = brackets ? at + 2 : at + 1;
    if (next < classes.length && text.spaceBefore(next) && startsSite(classes[next])) {
      return true;
    }
    int previous = at - 2;
    return brackets && previous >= 0 && classes[previous].isPlace();
  }

  private static boolean startsSite(SiteWord word) {
    return word.isPlace() || word == SiteWord.DIRECTION;
  }

  private static boolean inBrackets(Text text, int at) {
    return at > 0
        && at + 1 < text.size()
        && text.token(at - 1).is("(")
        && text.token(at + 1).is(")");
  }
}

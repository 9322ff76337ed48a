package org.rationale.corpus.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

/**
 * A text that patterns are looked for in, each only where it can begin: most of a text is none of
 * these places.
 */
final class SearchedText {
  private final String string;

  /** The positions at which its lines begin, in order. */
  private final int[] lineStarts;

  private SearchedText(String string, int[] lineStarts) {
    this.string = string;
    this.lineStarts = lineStarts;
  }

  static SearchedText of(CharSequence text) {
    int[] starts = new int[text.length() + 1];
    int lines = 1;
    for (int at = 0; at < text.length(); at++) {
      if (PrintedLines.isBreak(text.charAt(at))) {
        starts[lines++] = at + 1;
      }
    }
    return new SearchedText(text.toString(), Arrays.copyOf(starts, lines));
  }

  /** The text. */
  String string() {
    return string;
  }

  /** The matches that begin with a line, at or behind a position. */
  List<MatchResult> matchesAtLineStarts(Matcher matcher, int from) {
    List<MatchResult> matches = new ArrayList<>();
    for (int start : lineStarts) {
      if (start >= from && start < string.length() && matchesAt(matcher, start)) {
        matches.add(matcher.toMatchResult());
      }
    }
    return matches;
  }

  /** The matches that begin with some letters, at or behind a position, none in another. */
  List<MatchResult> matches(Matcher matcher, String letters, int from) {
    List<MatchResult> matches = new ArrayList<>();
    int next = from;
    for (int at = string.indexOf(letters, next); at >= 0; at = string.indexOf(letters, next)) {
      next = at + 1;
      if (matchesAt(matcher, at)) {
        matches.add(matcher.toMatchResult());
        next = matcher.end();
      }
    }
    return matches;
  }

  private boolean matchesAt(Matcher matcher, int start) {
    return matcher.region(start, string.length()).lookingAt();
  }
}

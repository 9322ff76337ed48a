package org.rationale.annotators.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rationale.annotators.lexicon.Hit;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/** Cuts a list of citations where the next one begins. */
final class ListSplitter {
  private static final int LONGEST_CHAPTER = 12;

  private final CitationWords words;
  private final CitationKind kinds;

  ListSplitter(CitationWords words, CitationKind kinds) {
    this.words = words;
    this.kinds = kinds;
  }

  /** Printed words that are no part of a citation. */
  @FunctionalInterface
  interface Form {
    /** Index behind such words; {@code at} if there are none. */
    int end(Text text, int at, int limit);
  }

  /** The citations of a list that stands at a range of tokens. */
  List<Citation> split(Text text, int from, int to, Form form) {
    List<Citation> found = new ArrayList<>();
    int start = from;
    int depth = 0;
    for (int at = from; at < to; at++) {
      Token token = text.token(at);
      if (token.is("(")) {
        depth++;
      } else if (token.is(")")) {
        depth = Math.max(0, depth - 1);
      }
      int printed = form.end(text, at, to);
      if (printed > at) {
        add(text, start, at, found);
        start = printed;
        at = printed - 1;
      } else if (depth == 0 && at > start && beginsNext(text, start, at, to)) {
        add(text, start, at, found);
        start = at;
      }
    }
    add(text, start, to, found);
    return found;
  }

  private boolean beginsNext(Text text, int start, int at, int to) {
    Token before = text.token(at - 1);
    Optional<Hit> first = words.source(text, start, to);
    if (first.isPresent() && at < first.get().to()) {
      return false; // California | Labor Code
    }
    Optional<Hit> source = words.source(text, at, to);
    if (source.isPresent() && CitationWords.isRoot(source.get())) {
      return !isLink(before)
          && hasSaid(text, start, at)
          && !(first.isPresent() && isOtherName(text, start, at, first.get(), source.get()))
          && !(source.get().entry().kind().equals(Citation.LITERATURE) && isHost(text, start, at));
    }
    boolean listed = before.is("and") || before.is(";") || endsSentence(text, at);
    if (source.isPresent() && source.get().entry().kind().equals("institution")) {
      return listed && hasSaid(text, start, at);
    }
    if (isFurtherAuthor(text, start, at, to)) {
      return true;
    }
    if (before.is(".")) {
      return endsSentence(text, at) && isGuideline(text, start, at);
    }
    return isFurtherTitle(text, at, to)
        || (before.is("and") && hasYear(text, start, at) && isDatedChapter(text, at, to));
  }

  /** {@code ACOEM, Occupational Medicine Practice Guidelines}: one source by two names. */
  private boolean isOtherName(Text text, int start, int at, Hit first, Hit second) {
    return !second.entry().normal().isEmpty()
        && second.entry().normal().equals(first.entry().normal())
        && !second.entry().term().equals(first.entry().term())
        && text.token(at - 1).is(",")
        && kinds.of(text, start, at).equals(Citation.SHORT);
  }

  /**
   * Whether a reference work only says where the words before it stand: {@code Vertigo in workers.
   * Topic 4127. UpToDate}.
   */
  private boolean isHost(Text text, int start, int at) {
    Token before = text.token(at - 1);
    if (before.is(";") || before.is("and") || kinds.isSourced(text, start, at)) {
      return false;
    }
    for (int next = start; next < at; next++) {
      if (words.root(text, next, at).isPresent()) {
        return false;
      }
    }
    return true;
  }

  /** {@code 2010;13:401-17. Smith HS, …}: an author with initials behind another reference. */
  private boolean isFurtherAuthor(Text text, int start, int at, int to) {
    Token before = text.token(at - 1);
    boolean apart = before.is(",") || before.is(".") || before.is(";");
    if (!apart || at + 2 >= to || at - 2 < start || !text.token(at - 2).isNumber()) {
      return false;
    }
    Token name = text.token(at);
    Token initials = text.token(at + 1);
    return name.isWord()
        && name.isCapitalized()
        && name.surface().length() > 2
        && initials.isWord()
        && initials.surface().length() <= 2
        && initials.surface().chars().allMatch(Character::isUpperCase)
        && (text.token(at + 2).is(",") || text.token(at + 2).is("."))
        && !kinds.isSourced(text, start, at);
  }

  /** {@code pages 303-305, Chronic Pain Treatment Guidelines}: a title behind another's locator. */
  private boolean isFurtherTitle(Text text, int at, int to) {
    int before = at - 1;
    boolean listed = false;
    while (before > 0 && (text.token(before).is(",") || text.token(before).is("and"))) {
      listed = true;
      before--;
    }
    Token last = text.token(before);
    return listed
        && last.isNumber()
        && !CitationWords.isYear(last)
        && words.part(text, at, to, "title").isPresent();
  }

  /** Whether the full stop before a token is more than that of {@code pg. 607}. */
  private boolean endsSentence(Text text, int at) {
    return text.token(at - 1).is(".")
        && text.spaceBefore(at)
        && !text.token(at).isNumber()
        && words.locator(text, at - 2, at - 1).isEmpty();
  }

  /** Whether a token ties a name to the words before it. */
  private static boolean isLink(Token token) {
    return switch (token.norm()) {
      case "/", "-", "(", "in", "from", "of", "via", "at", "on", "by", "per", "under", "the" ->
          true;
      default -> false;
    };
  }

  /** Whether the words so far are a citation, not the beginning of a source's name. */
  private boolean hasSaid(Text text, int start, int at) {
    boolean listed = text.token(at - 1).is(",") || text.token(at - 1).is("and");
    return listed || !kinds.of(text, start, at).equals(Citation.SHORT);
  }

  private boolean isGuideline(Text text, int start, int at) {
    String kind = kinds.of(text, start, at);
    return kinds.isSourced(text, start, at)
        && (kind.equals(Citation.GUIDELINE) || kind.equals(Citation.SHORT));
  }

  private static boolean hasYear(Text text, int start, int at) {
    for (int next = start; next < at; next++) {
      if (CitationWords.isYear(text.token(next))) {
        return true;
      }
    }
    return false;
  }

  /** {@code Low Back Complaints 2004}: a chapter, or capitalized words, and a year. */
  private boolean isDatedChapter(Text text, int at, int to) {
    Optional<Hit> chapter = words.part(text, at, to, "chapter");
    if (chapter.isPresent() && chapter.get().to() < to) {
      return CitationWords.isYear(text.token(chapter.get().to()));
    }
    for (int next = at; next < Math.min(to, at + LONGEST_CHAPTER); next++) {
      Token token = text.token(next);
      if (CitationWords.isYear(token)) {
        return next > at;
      }
      if (!token.is("&") && !token.is("-") && !token.isCapitalized()) {
        return false;
      }
    }
    return false;
  }

  private void add(Text text, int from, int to, List<Citation> found) {
    int start = from;
    int end = to;
    while (start < end && isEdge(text.token(start))) {
      start++;
    }
    while (end > start && (isEdge(text.token(end - 1)) || text.token(end - 1).is("("))) {
      end--;
    }
    if (start < end) {
      found.add(new Citation(start, end, kinds.of(text, start, end)));
    }
  }

  private static boolean isEdge(Token token) {
    return switch (token.norm()) {
      case ".", ",", ";", ":", "-", "*", "and", "&", "the", "\"" -> true;
      default -> false;
    };
  }
}

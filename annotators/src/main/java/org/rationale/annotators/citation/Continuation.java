package org.rationale.annotators.citation;

import java.util.Optional;
import org.rationale.annotators.lexicon.Hit;
import org.rationale.annotators.text.Text;

/** Reads on behind a source's name: further names, chapters, locators, what stands in brackets. */
final class Continuation {
  private static final int LONGEST_QUOTE = 12;

  private final CitationWords words;
  private final Locators locators;
  private final TitleRun titles;
  private final BracketReader brackets;
  private final ChapterContext chapters;

  Continuation(CitationWords words, Locators locators, TitleRun titles, BracketReader brackets) {
    this.words = words;
    this.locators = locators;
    this.titles = titles;
    this.brackets = brackets;
    this.chapters = new ChapterContext(words, locators, titles, brackets);
  }

  /**
   * Index behind a citation.
   *
   * @param at index behind what was read of it so far
   */
  int end(Text text, int at, int limit) {
    int end = at;
    for (int next = step(text, end, limit); next > end; next = step(text, end, limit)) {
      end = next;
    }
    return end;
  }

  private int step(Text text, int at, int limit) {
    if (at >= limit) {
      return at;
    }
    String joint = text.token(at).norm();
    int behind =
        switch (joint) {
          case "(" -> brackets.end(text, at, limit);
          case "/" -> name(text, at + 1, limit, true);
          case "-" -> first(law(text, at + 1, limit), at + 1, name(text, at + 1, limit, false));
          case ":", "," -> listed(text, at + 1, limit);
          case "in" -> within(text, at + 1, limit);
          case "." -> abbreviated(text, at, limit);
          case "on", "at" -> page(text, at + 1, limit);
          case "for" -> purpose(text, at, limit);
          case "under" -> titles.under(text, at + 1, limit);
          case "pursuant" -> pursuant(text, at, limit);
          case "'s" -> first(titles.end(text, at + 1, limit, true), at + 1, at + 1);
          default -> direct(text, at, limit);
        };
    boolean joined = !joint.equals("(") && behind == at + 1 && isJoint(joint);
    return joined || behind < at ? at : behind;
  }

  private static boolean isJoint(String joint) {
    return switch (joint) {
      case "/", "-", ":", ",", "in", "on", "at", "under", "'s" -> true;
      default -> false;
    };
  }

  private static int first(int end, int none, int otherwise) {
    return end > none ? end : otherwise;
  }

  /** What may follow with nothing between. */
  private int direct(Text text, int at, int limit) {
    int law = first(law(text, at, limit), at, locators.ofLaw(text, at, limit));
    if (law > at) {
      return law;
    }
    Optional<Hit> ending = words.ending(text, at, limit);
    int locator = locators.end(text, at, limit);
    if (locator > at) {
      return locator;
    }
    return ending.isPresent() ? divided(text, ending.get(), limit) : name(text, at, limit, true);
  }

  /** {@code chapter on ankle and foot complaints}; otherwise behind the word itself. */
  private int divided(Text text, Hit ending, int limit) {
    int at = ending.to();
    boolean on =
        ending.entry().kind().equals("division")
            && at + 1 < limit
            && (text.token(at).is("on") || text.token(at).is("for"));
    if (!on) {
      return at;
    }
    int end = chapter(text, at + 1, limit);
    int and = end;
    while (end > at + 1 && and + 1 < limit && text.token(and).is("and")) {
      int more = chapter(text, and + 1, limit);
      if (more == and + 1) {
        break;
      }
      end = more;
      and = more;
    }
    return end > at + 1 ? end : at;
  }

  private int chapter(Text text, int at, int limit) {
    return words.part(text, at, limit, "chapter").map(Hit::to).orElse(at);
  }

  /** A further source, a title or a chapter; a chapter in lower case only with its last word. */
  private int name(Text text, int at, int limit, boolean bare) {
    if (at >= limit) {
      return at;
    }
    Optional<Hit> root = words.root(text, at, limit);
    if (root.isPresent()) {
      return root.get().to();
    }
    Optional<Hit> part = words.part(text, at, limit);
    String kind = part.isPresent() ? part.get().entry().kind() : "";
    if (kind.equals("title")) {
      return part.get().to();
    }
    int titled = titles.end(text, at, limit, true);
    if (titled > at) {
      return titled;
    }
    boolean capital = bare && kind.equals("chapter") && text.token(at).isCapitalized();
    return capital ? part.get().to() : locators.end(text, at, limit);
  }

  /** What may follow a comma or a colon: a locator, or a name that goes on to one. */
  private int listed(Text text, int at, int limit) {
    if (at >= limit) {
      return at;
    }
    if (text.token(at).is("under")) {
      int under = titles.under(text, at + 1, limit);
      return under > at + 1 ? under : at;
    }
    int locator = locators.end(text, at, limit);
    if (locator > at) {
      return locator;
    }
    boolean capital = text.token(at).isCapitalized();
    Optional<Hit> part = words.part(text, at, limit);
    String kind = part.isPresent() ? part.get().entry().kind() : "";
    if (kind.equals("title")) {
      return part.get().to();
    }
    if (kind.equals("division") && part.get().to() < limit) {
      int quoted = quoted(text, part.get().to(), limit);
      if (quoted > part.get().to()) {
        return quoted;
      }
    }
    if (kind.equals("chapter")
        && (chapters.isNumbered(text, at)
            || (capital && chapters.isLocated(text, part.get().to(), limit)))) {
      return part.get().to();
    }
    int title = capital ? titles.end(text, at, limit, true) : at;
    return title == at && capital && chapters.endsBefore(text, at - 1)
        ? titles.saying(text, at, limit)
        : title;
  }

  /** {@code Guideline for Prescribing Opioids}: what capitalized guidelines are for. */
  private int purpose(Text text, int at, int limit) {
    boolean proper =
        text.token(at - 1).isCapitalized() && words.part(text, at - 1, at, "head").isPresent();
    int end = proper ? titles.capitalized(text, at + 1, limit) : at;
    return end > at + 2 ? end : at;
  }

  /** Behind the full stop of {@code 3rd ed. (2011)}. */
  private int abbreviated(Text text, int at, int limit) {
    boolean edition =
        words
            .locator(text, at - 1, at)
            .filter(hit -> hit.entry().kind().equals("edition"))
            .isPresent();
    int end = edition && !text.spaceBefore(at) ? step(text, at + 1, limit) : at;
    return end > at + 1 ? end : at;
  }

  /** {@code on page 75}. */
  private int page(Text text, int at, int limit) {
    boolean page =
        words.locator(text, at, limit).filter(hit -> hit.entry().kind().equals("page")).isPresent();
    return page ? locators.end(text, at, limit) : at;
  }

  /** Behind a name in quotes; {@code at} if there is none. */
  private static int quoted(Text text, int at, int limit) {
    String quote = text.token(at).norm();
    if (quote.equals("'") || quote.equals("\"")) {
      for (int next = at + 1; next < Math.min(limit, at + LONGEST_QUOTE); next++) {
        if (text.token(next).is(quote)) {
          return next + 1;
        }
      }
    }
    return at;
  }

  private int within(Text text, int at, int limit) {
    int start = at < limit && text.token(at).is("the") ? at + 1 : at;
    Optional<Hit> root = words.root(text, start, limit);
    if (root.isPresent()) {
      return root.get().to();
    }
    boolean named = start < limit && text.token(start).isCapitalized();
    int end = named ? name(text, start, limit, false) : start;
    return end > start ? end : at;
  }

  private int law(Text text, int at, int limit) {
    int name = at < limit && text.token(at).isNumber() ? at + 1 : at;
    return words
        .root(text, name, limit)
        .filter(hit -> hit.entry().kind().equals(Citation.LAW))
        .map(Hit::to)
        .orElse(at);
  }

  private int pursuant(Text text, int at, int limit) {
    boolean to = at + 2 < limit && text.token(at + 1).is("to");
    int end = to ? locators.end(text, at + 2, limit) : at;
    return end > at + 2 ? end : at;
  }
}

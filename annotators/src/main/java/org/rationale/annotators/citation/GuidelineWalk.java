package org.rationale.annotators.citation;

import java.util.Locale;
import java.util.Optional;
import org.rationale.annotators.anatomy.Abbreviations;
import org.rationale.annotators.citation.CitationDraft.Mark;
import org.rationale.annotators.citation.CitationDraft.Name;
import org.rationale.annotators.lexicon.Hit;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/**
 * One walk over the tokens of a citation of a guideline or a law: locators are read as they come,
 * and what stands between them is cut into names.
 */
final class GuidelineWalk {
  private final CitationGrammar grammar;
  private final SourceNames sources;
  private final Text text;
  private final int limit;
  private final CitationDraft draft = new CitationDraft();
  private final LocatorReader locators;

  /** Where the name that is being read began; -1 where none is. */
  private int open = -1;

  /** What the words before the next name say it is. */
  private Mark pending = Mark.NONE;

  /** Whether nothing but a bracket stands behind the last name. */
  private boolean adjacent;

  private GuidelineWalk(CitationGrammar grammar, SourceNames sources, Text text, int limit) {
    this.grammar = grammar;
    this.sources = sources;
    this.text = text;
    this.limit = limit;
    this.locators = new LocatorReader(grammar, text, limit, draft, sources.hasRoot());
  }

  /** What a range of tokens says. */
  static CitationDraft read(
      CitationGrammar grammar, SourceNames sources, Text text, int from, int to) {
    GuidelineWalk walk = new GuidelineWalk(grammar, sources, text, to);
    for (int at = from; at < to; ) {
      at = Math.max(at + 1, walk.step(at));
    }
    walk.close(to, Mark.NONE);
    return walk.draft;
  }

  /** Reads what begins at a token; the index behind it. */
  private int step(int at) {
    Token token = text.token(at);
    if (token.is("(")) {
      return bracket(at);
    }
    if (token.isMark() && !token.is("\u00a7")) {
      return mark(at);
    }
    Optional<Hit> source = source(at);
    if (source.isPresent()) {
      close(at, Mark.NONE);
      adjacent = false;
      return source.get().to();
    }
    int located = locators.end(at);
    if (located > at) {
      close(at, Mark.NONE);
      locators.read(at);
      return located;
    }
    return word(at);
  }

  private Optional<Hit> source(int at) {
    return grammar
        .words()
        .source(text, at, limit)
        .filter(
            hit ->
                CitationWords.isRoot(hit)
                    || (!sources.hasRoot() && open < 0 && text.token(at).isCapitalized()));
  }

  private int word(int at) {
    Optional<Hit> filler = grammar.fillers().longestAt(text, at, limit);
    if (filler.isPresent() && (open < 0 || filler.get().entry().kind().equals("folded"))) {
      close(at, Mark.NONE);
      pending = filler.get().entry().kind().equals("topic") ? Mark.TOPIC : pending;
      return filler.get().to();
    }
    Optional<Hit> ending = grammar.words().ending(text, at, limit);
    if (ending.isPresent()) {
      Optional<Mark> mark = markOf(ending.get());
      if (mark.isPresent()) {
        mark(at, mark.get());
        return ending.get().to();
      }
    }
    if (open < 0) {
      open = at;
      return behindKnown(at);
    }
    return at + 1;
  }

  /** Behind a chapter or a section that the lists know: it may hold a comma. */
  private int behindKnown(int at) {
    int chapter =
        grammar.chapters().at(sources.name(), text, at, limit).map(Hit::to).orElse(at + 1);
    int section = grammar.sections().name(text, at, limit).map(Hit::to).orElse(at + 1);
    return Math.max(chapter, section);
  }

  /** What a word like guidelines, chapter or topic says of the name before it. */
  private Optional<Mark> markOf(Hit ending) {
    if (ending.entry().kind().equals("head")) {
      boolean single = ending.to() == ending.from() + 1;
      return open < 0 || single ? Optional.of(Mark.TITLE) : Optional.empty();
    }
    String what = ending.entry().normal();
    return what.isEmpty()
        ? Optional.empty()
        : Optional.of(Mark.valueOf(what.toUpperCase(Locale.ROOT)));
  }

  private void mark(int at, Mark mark) {
    if (open >= 0) {
      close(at, mark);
    } else if (mark != Mark.TITLE && adjacent && draft.endsUnmarked()) {
      draft.markLast(mark);
    } else if (mark != Mark.TITLE) {
      pending = mark;
    }
  }

  /** A mark ends the name before it, unless it may stand inside one. */
  private int mark(int at) {
    if (open >= 0 && isInside(at)) {
      return at + 1;
    }
    close(at, Mark.NONE);
    adjacent &= text.token(at).is(")");
    return at + 1;
  }

  private boolean isInside(int at) {
    Token token = text.token(at);
    boolean chapter = isChapter(at);
    boolean last = at + 1 >= limit;
    return switch (token.norm()) {
      case "," -> !chapter && !last && isLowerCase(at + 1) && text.token(open).isCapitalized();
      case ":" -> !chapter && pending != Mark.CHAPTER;
      case "-" -> !chapter;
      case "/" -> !chapter;
      case "&", "'", "+", "%" -> true;
      default -> false;
    };
  }

  private boolean isLowerCase(int at) {
    return text.token(at).isWord() && !text.token(at).isCapitalized() && locators.end(at) == at;
  }

  private boolean isChapter(int end) {
    return grammar.chapters().whole(sources.name(), text, open, end).isPresent();
  }

  private int bracket(int at) {
    int close = CitationWords.closing(text, at, limit);
    int inside = at + 1;
    if (close <= inside) {
      return inside;
    }
    if (locators.isCourse(inside, close)) {
      close(at, Mark.NONE);
      return close + 1;
    }
    if (locators.isDate(inside, close)) {
      close(at, Mark.NONE);
      locators.readDate(inside, close);
      return close + 1;
    }
    boolean says = source(inside).isPresent() || locators.end(inside) > inside || isFolded(inside);
    if (open < 0 || says) {
      close(at, Mark.NONE);
      return inside;
    }
    boolean abbreviation = close == inside + 1 && Abbreviations.abbreviates(text, inside, at);
    if (isChapter(at)) {
      close(at, Mark.NONE);
      return abbreviation ? close + 1 : inside;
    }
    return close + 1;
  }

  private boolean isFolded(int at) {
    return grammar
        .fillers()
        .longestAt(text, at, limit)
        .filter(hit -> hit.entry().kind().equals("folded"))
        .isPresent();
  }

  /** {@code under Facet Injections | Low Back}, where the word chapter stands behind. */
  private int lastChapter(int end) {
    for (int at = open + 1; at < end; at++) {
      if (grammar.chapters().whole(sources.name(), text, at, end).isPresent()) {
        return at;
      }
    }
    return end;
  }

  private void close(int at, Mark mark) {
    if (open >= 0) {
      int chapter = pending == Mark.TOPIC && mark == Mark.CHAPTER ? lastChapter(at) : at;
      draft.add(new Name(open, chapter, pending == Mark.NONE ? mark : pending));
      if (chapter < at) {
        draft.add(new Name(chapter, at, mark));
      }
      open = -1;
      pending = Mark.NONE;
      adjacent = at < limit && text.token(at).is("(");
    }
  }
}

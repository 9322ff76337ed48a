package org.rationale.annotators.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rationale.annotators.lexicon.Hit;
import org.rationale.annotators.lexicon.Lexicon;
import org.rationale.annotators.text.Sentence;
import org.rationale.annotators.text.Text;

/**
 * Finds the lists of citations on a determination's guideline lines: from {@code Decision based on}
 * to the next printed words.
 */
final class FieldReader {
  /** The longest list in tokens; one that goes on is none, and ends with its sentence. */
  private static final int LONGEST = 400;

  private final Lexicon words = Lexicon.load(FieldReader.class, "field-words.tsv");
  private final Anchors anchors =
      Anchors.none()
          .with("field-words.tsv", Set.of("opens", "closes", "statement", "based", "lists"));
  private final CitationWords citations;
  private final ListSplitter splitter;

  FieldReader(CitationWords citations, ListSplitter splitter) {
    this.citations = citations;
    this.splitter = splitter;
  }

  /** The lists of a text, in document order. */
  List<CitationList> read(Text text) {
    List<CitationList> found = new ArrayList<>();
    boolean inField = false;
    int next = 0;
    for (Sentence sentence : text.sentences()) {
      for (int at = Math.max(next, sentence.from()); at < sentence.to(); at++) {
        Optional<Hit> hit =
            anchors.contains(text.token(at))
                ? words.longestAt(text, at, sentence.to())
                : Optional.empty();
        if (hit.isPresent()) {
          String kind = hit.get().entry().kind();
          at = hit.get().to() - 1;
          if (kind.equals("opens") || kind.equals("closes")) {
            inField = kind.equals("opens");
          } else if (isList(text, kind, hit.get().to(), sentence.to())) {
            int from = start(text, hit.get().to(), sentence.to());
            int whole = inField && kind.equals("based") ? end(text, from) : -1;
            int to = whole < 0 ? clause(text, from, sentence.to()) : whole;
            found.add(new CitationList(from, to, splitter.split(text, from, to, this::form)));
            next = to;
            at = to - 1;
          }
        }
      }
    }
    return found;
  }

  private boolean isList(Text text, String kind, int at, int limit) {
    if (at >= limit) {
      return false;
    }
    int named = form(text, text.token(at).is("the") ? at + 1 : at, limit);
    return switch (kind) {
      case "based" -> !text.token(at).is("recommendation");
      case "lists" ->
          citations.root(text, named, limit).isPresent()
              || citations
                  .part(text, named, limit)
                  .filter(h -> !h.entry().kind().equals("stop") && !h.entry().kind().equals("head"))
                  .isPresent();
      default -> false;
    };
  }

  private static int start(Text text, int at, int limit) {
    return at + 1 < limit && text.token(at).is("the") ? at + 1 : at;
  }

  /** Index of the printed word that ends a list; -1 if none does. */
  private int end(Text text, int from) {
    int limit = Math.min(text.size(), from + LONGEST);
    for (int at = from; at < limit; at++) {
      Optional<Hit> hit = words.longestAt(text, at, limit);
      if (hit.isPresent() && !hit.get().entry().kind().equals("form")) {
        return at;
      }
    }
    return limit == text.size() && limit < from + LONGEST / 4 ? limit : -1;
  }

  /** Index of the clause that follows: {@code , which is part of the MTUS}. */
  private static int clause(Text text, int from, int limit) {
    int last = Math.min(limit, from + LONGEST);
    for (int at = from; at + 1 < last; at++) {
      if (text.token(at).is("which") || text.token(at).is("that")) {
        return at;
      }
    }
    return last;
  }

  /** Index behind printed words inside a list; the token's own index if there are none. */
  private int form(Text text, int at, int limit) {
    return words
        .longestAt(text, at, limit)
        .filter(hit -> hit.entry().kind().equals("form"))
        .map(Hit::to)
        .orElse(at);
  }
}

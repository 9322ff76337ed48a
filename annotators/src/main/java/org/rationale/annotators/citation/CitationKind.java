package org.rationale.annotators.citation;

import java.util.Optional;
import org.rationale.annotators.lexicon.Hit;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/** Tells the kind of a citation: short only if it says nothing but a source's name. */
final class CitationKind {
  private final CitationWords words;

  CitationKind(CitationWords words) {
    this.words = words;
  }

  /** The kind of a citation that stands at a range of tokens. */
  String of(Text text, int from, int to) {
    String source = "";
    boolean bare = true;
    for (int at = from; at < to; ) {
      Optional<Hit> hit = words.source(text, at, to);
      if (hit.isPresent()) {
        String kind = hit.get().entry().kind();
        if (source.isEmpty() || (source.equals("institution") && CitationWords.isRoot(hit.get()))) {
          source = kind;
        }
        at = hit.get().to();
        continue;
      }
      Optional<Hit> head = words.part(text, at, to, "head");
      if (head.isPresent() && source.isEmpty()) {
        source = "head";
      }
      bare &= head.isPresent() || saysNothing(text.token(at));
      at = head.isPresent() ? head.get().to() : at + 1;
    }
    return switch (source) {
      case "law" -> Citation.LAW;
      case "guideline", "institution" -> bare ? Citation.SHORT : Citation.GUIDELINE;
      case "literature", "journal", "web" -> bare ? Citation.SHORT : Citation.LITERATURE;
      case "head" -> Citation.GUIDELINE;
      default -> unsourced(text, from, to, bare);
    };
  }

  private String unsourced(Text text, int from, int to, boolean bare) {
    if (bare) {
      return Citation.SHORT; // California
    }
    return names(text, from, to) ? Citation.GUIDELINE : Citation.LITERATURE;
  }

  /** Whether a body of guidelines is named. */
  boolean isSourced(Text text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (words
          .root(text, at, to)
          .filter(hit -> hit.entry().kind().equals(Citation.GUIDELINE))
          .isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a title, a chapter or a division is named. */
  private boolean names(Text text, int from, int to) {
    for (int at = from; at < to; at++) {
      Optional<Hit> part = words.part(text, at, to);
      if (part.isPresent() && !part.get().entry().kind().equals("stop")) {
        return true;
      }
    }
    return false;
  }

  private static boolean saysNothing(Token token) {
    return token.isMark()
        || switch (token.norm()) {
          case "the", "in", "of", "and", "'s", "california", "ca", "state" -> true;
          default -> false;
        };
  }
}

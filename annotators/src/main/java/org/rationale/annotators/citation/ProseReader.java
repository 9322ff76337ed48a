package org.rationale.annotators.citation;

import java.util.Optional;
import org.rationale.annotators.lexicon.Hit;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/** Reads the citations of running prose, each from the tokens that give it away. */
final class ProseReader {
  private static final int LONGEST_NAME = 9;

  private final CitationWords words;
  private final CitationKind kinds;
  private final Continuation continuation;
  private final CrossReferenceReader references;
  private final LiteratureReader literature;

  ProseReader(
      CitationWords words,
      CitationKind kinds,
      Continuation continuation,
      CrossReferenceReader references,
      LiteratureReader literature) {
    this.words = words;
    this.kinds = kinds;
    this.continuation = continuation;
    this.references = references;
    this.literature = literature;
  }

  /**
   * The citation that a token gives away.
   *
   * @param floor index that it must not begin before
   * @param limit index behind the last token that it may cover
   */
  Optional<Citation> at(Text text, int at, int floor, int limit) {
    Token token = text.token(at);
    if (token.is("et")) {
      return literature.etAl(text, at, floor, limit);
    }
    if (isWeb(token)) {
      int end = behindAddress(text, at, limit);
      String kind = kinds.isSourced(text, at, end) ? Citation.GUIDELINE : Citation.LITERATURE;
      return end > at + 2 ? Optional.of(new Citation(at, end, kind)) : Optional.empty();
    }
    if (CrossReferenceReader.mayBeginAt(token)) {
      return references.read(text, at, limit);
    }
    Optional<Hit> root = words.root(text, at, limit);
    if (root.isPresent() && isNegated(text, at)) {
      return Optional.empty();
    }
    if (root.isPresent()) {
      int named = root.get().entry().normal().equals("MTUS") ? chapterBefore(text, at, floor) : at;
      int from = beginning(text, named, floor);
      boolean law = root.get().entry().kind().equals(Citation.LAW);
      return named(text, law ? title(text, from, floor) : from, root.get().to(), limit);
    }
    if (!token.isWord()) {
      return Optional.empty();
    }
    Optional<Hit> part = words.part(text, at, limit);
    String kind = part.isPresent() ? part.get().entry().kind() : "";
    if (kind.equals("title")) {
      int from = beginning(text, institutionBefore(text, at, floor), floor);
      boolean proper =
          from < at || token.isCapitalized() || part.get().entry().normal().equals("lower");
      return proper ? named(text, from, part.get().to(), limit) : Optional.empty();
    }
    return kind.equals("head")
        ? guidelines(text, at, part.get().to(), floor, limit)
        : Optional.empty();
  }

  static boolean isWeb(Token token) {
    return token.is("www") || token.is("http") || token.is("https");
  }

  /** Index behind an address on the web: as far as there is no blank. */
  private static int behindAddress(Text text, int at, int limit) {
    int end = at + 1;
    while (end < limit && !text.spaceBefore(end)) {
      end++;
    }
    while (end > at + 1 && ").,;\"'".contains(text.token(end - 1).norm())) {
      end--;
    }
    return end;
  }

  /** {@code Non-MTUS}: mere words. */
  private static boolean isNegated(Text text, int at) {
    int before = at > 0 && text.token(at - 1).is("-") ? at - 2 : at - 1;
    return before >= 0 && text.token(before).is("non");
  }

  private Optional<Citation> named(Text text, int from, int to, int limit) {
    int end = continuation.end(text, to, limit);
    return Optional.of(new Citation(from, end, kinds.of(text, from, end)));
  }

  /** {@code Chronic Pain MTUS}: index of the chapter that ends before a source's name. */
  private int chapterBefore(Text text, int at, int floor) {
    return words
        .partBefore(
            text,
            at,
            floor,
            hit ->
                text.token(hit.from()).isCapitalized()
                    && hit.entry().kind().equals("chapter")
                    && hit.entry().normal().equals("before"))
        .map(Hit::from)
        .orElse(at);
  }

  /** {@code Colorado Medical Treatment Guidelines}: index of the body that ends before a title. */
  private int institutionBefore(Text text, int at, int floor) {
    return words
        .sourceBefore(
            text,
            at,
            floor,
            hit ->
                text.token(hit.from()).isCapitalized() && hit.entry().kind().equals("institution"))
        .map(Hit::from)
        .orElse(at);
  }

  /** Index of the first of the words before a name that belong to it: year, edition, state. */
  private int beginning(Text text, int at, int floor) {
    int from = at;
    while (from > floor) {
      int before = from - 1;
      Token token = text.token(before);
      if (token.is("california") || token.is("ca") || isFreeYear(text, before, floor)) {
        from = before;
      } else if (before > floor && isEdition(text, before)) {
        from = before - 1;
      } else {
        break;
      }
    }
    return from;
  }

  /** Index of {@code 8} in {@code 8 CCR}, of {@code Title} in {@code Title 8, California Code}. */
  private static int title(Text text, int at, int floor) {
    int number = at > floor && text.token(at - 1).is(",") ? at - 2 : at - 1;
    if (number < floor || !text.token(number).isNumber()) {
      return at;
    }
    boolean named = number > floor && text.token(number - 1).is("title");
    boolean bare = number == at - 1 && text.token(number).norm().length() <= 2;
    return named ? number - 1 : bare ? number : at;
  }

  private static boolean isFreeYear(Text text, int at, int floor) {
    if (!CitationWords.isYear(text.token(at))) {
      return false;
    }
    return at == floor || !(text.token(at - 1).is(",") || text.token(at - 1).isNumber());
  }

  private boolean isEdition(Text text, int at) {
    return isLocator(text, at, "edition") && isLocator(text, at - 1, "ordinal");
  }

  private boolean isLocator(Text text, int at, String kind) {
    return words
        .locator(text, at, at + 1)
        .filter(hit -> hit.entry().kind().equals(kind))
        .isPresent();
  }

  /** {@code Medicare Guidelines}: capitalized words before the word itself. */
  private Optional<Citation> guidelines(Text text, int at, int to, int floor, int limit) {
    boolean capital = text.token(at).isCapitalized();
    int from = at;
    for (int next = at - 1; next >= Math.max(floor, at - LONGEST_NAME); next--) {
      Token token = text.token(next);
      if (token.isWord() && token.isCapitalized() && !isStop(text, next)) {
        from = next;
      } else if (!isInside(token)) {
        break;
      }
    }
    if (from == at) {
      return Optional.empty();
    }
    boolean institution = words.source(text, from, at).isPresent();
    return capital || institution ? named(text, from, to, limit) : Optional.empty();
  }

  private boolean isStop(Text text, int at) {
    return words
        .part(text, at, at + 1)
        .filter(h -> h.entry().kind().equals("stop") || h.entry().kind().equals("head"))
        .isPresent();
  }

  private static boolean isInside(Token token) {
    return CitationWords.isConnective(token) || token.is("&") || token.is("/") || token.is("-");
  }
}

package org.rationale.gold.format.conll;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.rationale.corpus.Span;
import org.rationale.gold.format.FormatException;
import org.rationale.gold.format.Layout;
import org.rationale.gold.format.conll.ConllDocument.Token;

/**
 * Finds the places of tokens in a text. Every visible character of the text must belong to a token,
 * in order; white space counts nowhere. Brackets and quotes may be written as in the Penn Treebank
 * ({@code -LRB-}, {@code ``}).
 */
final class Alignment {

  private static final int SHOWN = 20;

  private static final Map<String, String> TREEBANK =
      Map.of(
          "-LRB-", "(", "-RRB-", ")", "-LSB-", "[", "-RSB-", "]", "-LCB-", "{", "-RCB-", "}", "``",
          "\"", "''", "\"");

  private final String id;
  private final String text;

  /** An alignment with the text of a document. */
  Alignment(String id, String text) {
    this.id = id;
    this.text = text;
  }

  /**
   * The places of the tokens.
   *
   * @throws FormatException where a token is not the next in the text, or the text goes on behind
   *     the last
   */
  List<Span> places(ConllDocument document) {
    List<Span> places = new ArrayList<>();
    int at = 0;
    for (Token token : document.tokens()) {
      int start = visible(at);
      OptionalInt end = end(token.word(), start);
      if (end.isEmpty() && TREEBANK.containsKey(token.word())) {
        end = end(TREEBANK.get(token.word()), start);
      }
      if (end.isEmpty()) {
        throw new FormatException(
            List.of(
                token
                    .place()
                    .error(
                        "the token \"%s\" is not the next in the text of %s, which at character %d has %s"
                            .formatted(token.word(), id, characters(start), next(start)))));
      }
      places.add(new Span(start, end.getAsInt()));
      at = end.getAsInt();
    }
    if (visible(at) < text.length()) {
      throw new FormatException(
          List.of(
              document
                  .place()
                  .error(
                      "the tokens of %s end before the text does, which at character %d has %s"
                          .formatted(id, characters(visible(at)), next(visible(at))))));
    }
    return places;
  }

  /** Behind the characters of a word, white space aside; empty where they do not follow. */
  private OptionalInt end(String word, int start) {
    int at = start;
    int end = start;
    for (int i = 0; i < word.length(); i++) {
      if (Layout.isWhiteSpace(word.charAt(i))) {
        continue;
      }
      at = visible(at);
      if (at == text.length() || text.charAt(at) != word.charAt(i)) {
        return OptionalInt.empty();
      }
      at++;
      end = at;
    }
    return end > start ? OptionalInt.of(end) : OptionalInt.empty();
  }

  private int visible(int from) {
    int at = from;
    while (at < text.length() && Layout.isWhiteSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private int characters(int position) {
    return text.codePointCount(0, position);
  }

  private String next(int from) {
    return from == text.length()
        ? "its end"
        : '"' + Layout.collapse(text.substring(from, Math.min(text.length(), from + SHOWN))) + '"';
  }
}

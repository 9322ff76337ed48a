package org.rationale.annotators.text;

import java.util.ArrayList;
import java.util.List;
import org.rationale.corpus.Span;

/** How a term of a word list is cut into the same words that a text's tokens have. */
public final class Terms {
  private Terms() {}

  /**
   * The words of a term, hyphens left out: {@code X-ray} gives {@code x}, {@code ray}; {@code Norco
   * 10/325} gives {@code norco}, {@code 10}, {@code /}, {@code 325}.
   */
  public static List<String> words(String term) {
    return tokens(term).stream().filter(token -> !token.is("-")).map(Token::norm).toList();
  }

  /** The tokens of a term, in positions of the term, as a text would have them. */
  public static List<Token> tokens(String term) {
    List<Span> chunks = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= term.length(); at++) {
      if (at == term.length() || Character.isWhitespace(term.charAt(at))) {
        if (at > start) {
          chunks.add(new Span(start, at));
        }
        start = at + 1;
      }
    }
    return TokenRefiner.refine(term, chunks);
  }

  /** The regular plurals of a word; none for a word that ends in a mark or a digit. */
  public static List<String> plurals(String word) {
    int length = word.length();
    if (length < 3 || !Character.isLetter(word.charAt(length - 1))) {
      return List.of();
    }
    if (word.endsWith("sis") || word.endsWith("xis")) {
      return List.of(word.substring(0, length - 2) + "es");
    }
    if (word.endsWith("y") && "aeiou".indexOf(word.charAt(length - 2)) < 0) {
      return List.of(word.substring(0, length - 1) + "ies");
    }
    if (word.endsWith("s") || word.endsWith("x") || word.endsWith("ch") || word.endsWith("sh")) {
      return List.of(word + "es");
    }
    return List.of(word + "s");
  }

  /** Whether a term may run over a token without naming it: a tight hyphen, a possessive. */
  public static boolean isSkipped(Text text, int index) {
    Token token = text.token(index);
    return token.is("'s") || (token.is("-") && !text.spaceBefore(index));
  }
}

package org.rationale.eval;

import java.util.ArrayList;
import java.util.List;
import org.rationale.corpus.Span;

/** Cuts a text into the tokens that token-level scores and agreement count. */
@FunctionalInterface
public interface Tokenizer {

  /**
   * Words and marks: a run of letters, digits, combining marks and underscores is a token, so is
   * any other character that is not white space.
   */
  Tokenizer WORDS_AND_MARKS = Tokenizer::wordsAndMarks;

  /** The tokens in document order, none overlapping another. */
  List<Span> tokens(String text);

  private static List<Span> wordsAndMarks(String text) {
    List<Span> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int start = at;
      int character = text.codePointAt(at);
      at += Character.charCount(character);
      if (isWordPart(character)) {
        while (at < text.length() && isWordPart(text.codePointAt(at))) {
          at += Character.charCount(text.codePointAt(at));
        }
        tokens.add(new Span(start, at));
      } else if (!Character.isWhitespace(character) && !Character.isSpaceChar(character)) {
        tokens.add(new Span(start, at));
      }
    }
    return tokens;
  }

  private static boolean isWordPart(int character) {
    if (character < 0x80) { // the usual ones need no look at the tables of Unicode
      return (character >= 'a' && character <= 'z')
          || (character >= 'A' && character <= 'Z')
          || (character >= '0' && character <= '9')
          || character == '_';
    }
    return Character.isLetterOrDigit(character)
        || Character.getType(character) == Character.NON_SPACING_MARK
        || Character.getType(character) == Character.COMBINING_SPACING_MARK;
  }
}

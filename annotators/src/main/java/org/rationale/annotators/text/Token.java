package org.rationale.annotators.text;

/**
 * A word, a number or a single punctuation mark of a {@link Text}.
 *
 * @param start position of the first character in the view
 * @param end position behind the last character in the view
 * @param surface as it stands, for instance {@code Pg.}
 * @param norm in lower case, quotes and dashes folded to ASCII, the full stop of an abbreviation
 *     dropped: {@code pg}. What lexicons match.
 * @param number the number of the norm, see {@link Words}
 * @param shape what sort of token it is
 */
public record Token(int start, int end, String surface, String norm, int number, Shape shape) {

  /** The sorts of token. */
  public enum Shape {
    /** Begins with a letter: {@code pain}, {@code L4}, {@code q6h}, {@code 's}. */
    WORD,
    /**
     * Digits, with points between or before them and commas only before three: {@code 5}, {@code
     * .5}, {@code 56,113}.
     */
    NUMBER,
    /** One mark: {@code -}, {@code /}, {@code %}, {@code #}, {@code (}. */
    MARK
  }

  /** Whether the normal form is {@code word}. */
  public boolean is(String word) {
    return norm.equals(word);
  }

  public boolean isWord() {
    return shape == Shape.WORD;
  }

  public boolean isNumber() {
    return shape == Shape.NUMBER;
  }

  public boolean isMark() {
    return shape == Shape.MARK;
  }

  /** Whether the surface starts with a capital letter. */
  public boolean isCapitalized() {
    return Character.isUpperCase(surface.charAt(0));
  }
}

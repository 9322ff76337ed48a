package org.rationale.gold.format;

import java.util.regex.Pattern;
import org.rationale.corpus.Span;

/** Texts compared whatever their line breaks: any white space counts as one blank. */
public final class Layout {

  /** White space that a tool may take for the end of a line or of a field. */
  private static final String BREAK = "\\t\\n\\x0B\\f\\r\\x1C-\\x1F\\x85\\p{Zl}\\p{Zp}";

  private static final Pattern BREAKS = Pattern.compile("[" + BREAK + "]");

  /** A run of white space of any kind. */
  public static final Pattern WHITE_SPACE = Pattern.compile("[" + BREAK + "\\p{Zs}]+");

  private Layout() {}

  /** Whether a text holds a tab or a line break of any kind. */
  public static boolean holdsBreak(String text) {
    return BREAKS.matcher(text).find();
  }

  /** Whether a character is white space of any kind; the same that {@link #WHITE_SPACE} finds. */
  public static boolean isWhiteSpace(char c) {
    if (c <= ' ') {
      return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1C && c <= 0x1F);
    }
    return c == 0x85 || (c >= 0xA0 && Character.isSpaceChar(c));
  }

  /** Whether a span neither starts nor ends with white space. */
  public static boolean isTrimmed(Span span, String text) {
    return !isWhiteSpace(text.charAt(span.start())) && !isWhiteSpace(text.charAt(span.end() - 1));
  }

  /** The text with each run of white space as one blank and none at the ends. */
  public static String collapse(String text) {
    return WHITE_SPACE.matcher(text).replaceAll(" ").strip();
  }

  /**
   * An expression that finds a text whatever white space stands between its words.
   *
   * @param text not only white space
   */
  public static String expression(String text) {
    StringBuilder expression = new StringBuilder();
    for (String word : collapse(text).split(" ", -1)) {
      expression
          .append(expression.isEmpty() ? "" : WHITE_SPACE.pattern())
          .append(Pattern.quote(word));
    }
    return expression.toString();
  }
}

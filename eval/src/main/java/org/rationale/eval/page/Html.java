package org.rationale.eval.page;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A piece of HTML that is well formed: made of text by {@link #text}, of other pieces by {@link
 * #of}, and of elements by {@link Tag}.
 *
 * @param markup as it stands in the file
 */
record Html(String markup) {

  static final Html NONE = new Html("");

  private static final char REPLACEMENT = '\uFFFD';

  /** Text as a reader is to see it, whatever characters it has. */
  static Html text(String plain) {
    return new Html(escaped(plain));
  }

  /** Pieces one behind the other. */
  static Html of(Html... parts) {
    return of(Stream.of(parts));
  }

  /** Pieces one behind the other. */
  static Html of(Stream<Html> parts) {
    return new Html(parts.map(Html::markup).collect(Collectors.joining()));
  }

  /**
   * A text with all that HTML gives a meaning to written as text, in elements and in quoted
   * attributes. What HTML cannot hold (control characters, half a surrogate pair), and what would
   * turn the direction of the text around it, becomes the replacement character.
   */
  static String escaped(String plain) {
    StringBuilder escaped = new StringBuilder(plain.length() + 16);
    for (int at = 0; at < plain.length(); ) {
      int character = plain.codePointAt(at);
      at += Character.charCount(character);
      switch (character) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> {
          if (isShown(character)) {
            escaped.appendCodePoint(character);
          } else {
            escaped.append(REPLACEMENT);
          }
        }
      }
    }
    return escaped.toString();
  }

  private static boolean isShown(int character) {
    boolean control = Character.isISOControl(character) && "\t\n\r".indexOf(character) < 0;
    boolean half = Character.getType(character) == Character.SURROGATE;
    boolean none = (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
    return !control && !half && !none && !turns(character);
  }

  private static boolean turns(int character) {
    return switch (Character.getDirectionality(character)) {
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
          Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
          Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
          Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
          Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
          Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE ->
          true;
      default -> false;
    };
  }
}

package org.rationale.gold.format;

import java.text.Normalizer;
import java.util.Optional;

/** Says where a text that a file gives first differs from the text that it should be, and how. */
final class TextDifference {

  private static final int SHOWN = 20;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private TextDifference() {}

  /**
   * How two whole texts differ; empty where they do not.
   *
   * @param expected the text of the gold
   * @param found the text of the file
   */
  static Optional<String> of(String expected, String found) {
    if (expected.equals(found)) {
      return Optional.empty();
    }
    return Optional.of(at(expected, 0, found) + "; " + kind(expected, found));
  }

  /** How a piece of text differs from what stands in the whole one from a position on. */
  static String at(String expected, int position, String found) {
    int same = 0;
    while (same < found.length()
        && position + same < expected.length()
        && found.charAt(same) == expected.charAt(position + same)) {
      same++;
    }
    if (same > 0 && Character.isHighSurrogate(found.charAt(same - 1))) {
      same--;
    }
    int at = position + same;
    return "the text differs from that of the gold at character %d (line %d): the gold has %s, the file %s"
        .formatted(
            expected.codePointCount(0, at),
            1 + expected.substring(0, at).chars().filter(c -> c == '\n').count(),
            shown(expected, at),
            shown(found, same));
  }

  /** A few characters of a text from a position on, made visible. */
  static String shown(String text, int from) {
    if (from >= text.length()) {
      return "its end";
    }
    int to = Math.min(text.length(), from + SHOWN);
    if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
      to--;
    }
    return quoted(text.substring(from, to));
  }

  /** A text in quotes, its line breaks and tabs made visible. */
  static String quoted(String text) {
    return '"'
        + text.replace("\r", "\\r")
            .replace("\n", "\\n")
            .replace("\t", "\\t")
            .replace(BYTE_ORDER_MARK, "\\uFEFF")
        + '"';
  }

  private static String kind(String expected, String found) {
    String alike = "the two are alike but for ";
    if (lineFeeds(expected).equals(lineFeeds(found))) {
      return alike + "their line ends (CRLF, CR or LF); give the tool the text as it is";
    }
    if (unmarked(expected).equals(unmarked(found))) {
      return alike + "a byte order mark; give the tool the text as it is";
    }
    if (visible(expected).equals(visible(found))) {
      return alike + "white space; give the tool the text as it is";
    }
    if (composed(expected).equals(composed(found))) {
      return alike
          + "the composition of characters (Unicode NFC, NFD); give the tool the text as"
          + " it is";
    }
    return "label the text of the gold, or correct the name of the document";
  }

  private static String lineFeeds(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static String unmarked(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private static String visible(String text) {
    return Layout.WHITE_SPACE.matcher(text).replaceAll("");
  }

  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}

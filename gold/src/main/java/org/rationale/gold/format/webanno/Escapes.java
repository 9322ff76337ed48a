package org.rationale.gold.format.webanno;

import java.util.ArrayList;
import java.util.List;

/** The reserved characters of WebAnno TSV, which a backslash makes ordinary ones. */
final class Escapes {

  private static final String RESERVED = "\\[]|_;*";

  private Escapes() {}

  /** A text with its reserved characters escaped. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\t' -> escaped.append("\\t");
        case '\n' -> escaped.append("\\n");
        case '\r' -> escaped.append("\\r");
        default -> {
          if (RESERVED.indexOf(c) >= 0 || text.startsWith("->", i)) {
            escaped.append('\\');
          }
          escaped.append(c);
        }
      }
    }
    return escaped.toString();
  }

  /** A text whose escapes are what they stand for. */
  static String unescape(String escaped) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < escaped.length(); i++) {
      char c = escaped.charAt(i);
      if (c == '\\' && i + 1 < escaped.length()) {
        i++;
        char next = escaped.charAt(i);
        text.append(
            switch (next) {
              case 't' -> '\t';
              case 'n' -> '\n';
              case 'r' -> '\r';
              default -> next;
            });
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  /** The parts of a cell between separators that are not escaped. */
  static List<String> split(String cell, char separator) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = find(cell, separator, 0); at >= 0; at = find(cell, separator, from)) {
      parts.add(cell.substring(from, at));
      from = at + 1;
    }
    parts.add(cell.substring(from));
    return parts;
  }

  /** The first place of a character that is not escaped; -1 where there is none. */
  static int find(String cell, char wanted, int from) {
    for (int i = from; i < cell.length(); i++) {
      if (cell.charAt(i) == '\\') {
        i++;
      } else if (cell.charAt(i) == wanted) {
        return i;
      }
    }
    return -1;
  }
}

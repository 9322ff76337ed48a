package org.rationale.corpus.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The lines of a text that have something on them, and what separates each from the line before.
 *
 * <p>Texts come single-spaced, double-spaced (an empty line behind every printed one) and with page
 * breaks. What counts as a blank line therefore depends on how far apart the lines of the same text
 * usually are.
 */
final class PrintedLines {

  /** What separates a line from the one before. */
  enum Gap {
    /** Only the line break: the sentence may go on. */
    WRAP,
    /** A page break, which may stand inside a sentence or between paragraphs. */
    PAGE,
    /** A blank line. */
    PARAGRAPH
  }

  /**
   * A line without the white space at its ends.
   *
   * @param start position of its first character
   * @param end position behind its last character
   * @param gap what separates it from the line before; a paragraph for the first line
   */
  record Line(int start, int end, Gap gap) {

    int length() {
      return end - start;
    }
  }

  /** The smallest gap that separates more than this part of the lines is the usual one. */
  private static final double USUAL = 0.2;

  private final List<Line> lines;
  private final int width;

  private PrintedLines(List<Line> lines, int width) {
    this.lines = lines;
    this.width = width;
  }

  /** The lines of a text, running heads and page numbers left out. */
  static PrintedLines of(String text, PatternTable landmarks) {
    Set<Integer> furniture =
        landmarks.all(FixedWords.PAGE_FURNITURE, text, 0).stream()
            .map(match -> TextRange.trimStart(text, match.start(), match.end()))
            .collect(Collectors.toSet());
    List<int[]> ranges = ranges(text);
    if (ranges.size() > furniture.size()) {
      ranges.removeIf(range -> furniture.contains(range[0]));
    }
    Map<Integer, Integer> frequencies = new TreeMap<>();
    boolean marked = false;
    for (int i = 1; i < ranges.size(); i++) {
      int from = ranges.get(i - 1)[1];
      int to = ranges.get(i)[0];
      frequencies.merge(breaks(text, from, to), 1, Integer::sum);
      marked |= holdsMarkedBlankLine(text, from, to);
    }
    int usual =
        frequencies.entrySet().stream()
            .filter(entry -> entry.getValue() > ranges.size() * USUAL)
            .findFirst()
            .map(Map.Entry::getKey)
            .orElse(1);
    List<Line> lines = new ArrayList<>(ranges.size());
    for (int i = 0; i < ranges.size(); i++) {
      int[] range = ranges.get(i);
      Gap gap = i == 0 ? Gap.PARAGRAPH : gap(text, ranges.get(i - 1)[1], range[0], usual, marked);
      lines.add(new Line(range[0], range[1], gap));
    }
    int[] lengths = lines.stream().mapToInt(Line::length).sorted().toArray();
    int width = lengths.length == 0 ? 0 : lengths[(int) (lengths.length * 0.95)];
    return new PrintedLines(List.copyOf(lines), width);
  }

  /** Index of the line that a position lies in, or of the last line before it. */
  int indexOf(int position) {
    int low = 0;
    int high = lines.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (lines.get(middle).start() <= position) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Whether a line's first character stands at a position. */
  boolean startsAt(int position) {
    return lines.get(indexOf(position)).start() == position;
  }

  Line get(int index) {
    return lines.get(index);
  }

  /** Length of a line that runs to the right margin; a twentieth of the lines may be longer. */
  int width() {
    return width;
  }

  private static List<int[]> ranges(CharSequence text) {
    List<int[]> ranges = new ArrayList<>();
    int start = -1;
    int end = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBreak(c)) {
        if (start >= 0) {
          ranges.add(new int[] {start, end});
        }
        start = -1;
      } else if (!TextRange.isBlank(c)) {
        start = start < 0 ? i : start;
        end = i + 1;
      }
    }
    if (start >= 0) {
      ranges.add(new int[] {start, end});
    }
    return ranges;
  }

  private static Gap gap(CharSequence text, int from, int to, int usual, boolean marked) {
    boolean page =
        text.subSequence(from, to).chars().anyMatch(c -> c == '\f' || !TextRange.isBlank((char) c));
    if (page) {
      return Gap.PAGE;
    }
    if (breaks(text, from, to) <= usual) {
      return Gap.WRAP;
    }
    boolean unmarked = marked && usual > 1 && !holdsMarkedBlankLine(text, from, to);
    return unmarked ? Gap.PAGE : Gap.PARAGRAPH;
  }

  /** Number of line breaks between two positions; a carriage return with its line feed is one. */
  private static int breaks(CharSequence text, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean paired = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
      count += isBreak(c) && !paired ? 1 : 0;
    }
    return count;
  }

  /** Whether a line of nothing but blanks stands between two lines, as word processors print it. */
  private static boolean holdsMarkedBlankLine(CharSequence text, int from, int to) {
    boolean lineStart = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (isBreak(c)) {
        if (i > 0 && text.charAt(i - 1) == ' ' && lineStart) {
          return true;
        }
        lineStart = true;
      }
    }
    return false;
  }

  static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u0085';
  }
}

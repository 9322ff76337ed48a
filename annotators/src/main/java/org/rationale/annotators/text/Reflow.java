package org.rationale.annotators.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rationale.corpus.outline.FixedWords;

/**
 * Takes the layout out of a text. A line break is soft where the next line's first word would not
 * have fitted on the line before it, and hard otherwise; that holds for single-spaced,
 * double-spaced and page-broken text alike, because blank lines are not looked at.
 */
final class Reflow {
  /** A text of longer lines than this has one paragraph a line: every break is hard. */
  private static final int LONGEST_PRINTED_LINE = 160;

  /** How much of the measure a line must fill, with the next word, to count as full. */
  private static final double FULL = 0.86;

  /** How wide a capital is printed, in widths of a small letter. */
  private static final double CAPITAL = 1.35;

  /** Words that no heading or list item ends in. */
  private static final Set<String> PARTICLES =
      Set.of(
          "a", "an", "and", "as", "at", "by", "for", "from", "in", "is", "of", "on", "or", "that",
          "the", "to", "was", "with");

  private final String original;
  private final List<Line> lines;
  private final double measure;
  private final boolean unwrapped;
  private final char[] text;
  private final int[] origins;
  private int length;

  /** A line without the white space around it: half-open, in positions of the original. */
  private record Line(int start, int end, double width) {
    int length() {
      return end - start;
    }
  }

  Reflow(String original) {
    this.original = original;
    this.lines = lines(original);
    this.measure = measure(lines);
    this.unwrapped = isUnwrapped(lines);
    this.text = new char[original.length()];
    this.origins = new int[original.length()];
  }

  ReflowedView view() {
    Line previous = null;
    for (Line line : lines) {
      if (previous != null) {
        append(isHardBreak(previous, line) ? '\n' : ' ', previous.end());
      }
      appendCollapsed(line);
      previous = line;
    }
    return new ReflowedView(original, new String(text, 0, length), Arrays.copyOf(origins, length));
  }

  private void appendCollapsed(Line line) {
    for (int at = line.start(); at < line.end(); at++) {
      char c = original.charAt(at);
      if (isBlank(c)) {
        if (text[length - 1] != ' ' && !hyphenJoins(at)) {
          append(' ', at);
        }
      } else {
        append(c, at);
      }
    }
  }

  /**
   * {@code non- controlled}: what a hyphen at a line's end leaves behind is read without the blank
   * in every layout, but not the {@code low- and mid-back} of a suspended compound.
   */
  private boolean hyphenJoins(int blank) {
    return length >= 2
        && text[length - 1] == '-'
        && Character.isLetterOrDigit(text[length - 2])
        && !SUSPENDED.matcher(original).region(blank, original.length()).lookingAt();
  }

  private static final Pattern SUSPENDED = Pattern.compile("\\s*(?:and|or|to)\\b");

  private void append(char c, int origin) {
    if (c == ' ' && hyphenJoins(origin)) {
      return;
    }
    origins[length] = origin;
    text[length++] = c;
  }

  private boolean isHardBreak(Line line, Line next) {
    if (unwrapped) {
      return true;
    }
    int word = next.start();
    while (word < next.end() && !isBlank(original.charAt(word))) {
      word++;
    }
    boolean wrapped = line.width() + 1 + width(original, next.start(), word) > measure * FULL;
    return !wrapped && !continues(line, next);
  }

  /** A short line that ends without punctuation goes on in a line that starts in lower case. */
  private boolean continues(Line line, Line next) {
    char last = original.charAt(line.end() - 1);
    char first = original.charAt(next.start());
    boolean open = Character.isLetterOrDigit(last) || last == ',' || last == '-';
    return open && (Character.isLowerCase(first) || endsInParticle(line));
  }

  private boolean endsInParticle(Line line) {
    int start = line.end();
    while (start > line.start() && Character.isLetter(original.charAt(start - 1))) {
      start--;
    }
    return PARTICLES.contains(original.substring(start, line.end()).toLowerCase(Locale.ROOT));
  }

  /** Whether most of the text stands in lines longer than any printed one. */
  private static boolean isUnwrapped(List<Line> lines) {
    int all = 0;
    int inLongLines = 0;
    for (Line line : lines) {
      all += line.length();
      inLongLines += line.length() > LONGEST_PRINTED_LINE ? line.length() : 0;
    }
    return inLongLines * 2 > all;
  }

  private static double measure(List<Line> lines) {
    double[] widths = lines.stream().mapToDouble(Line::width).sorted().toArray();
    return widths.length == 0 ? 0 : widths[(int) (0.95 * (widths.length - 1))];
  }

  /** The width of printed text, in widths of a small letter. */
  private static double width(String original, int start, int end) {
    double width = end - start;
    for (int at = start; at < end; at++) {
      width += Character.isUpperCase(original.charAt(at)) ? CAPITAL - 1 : 0;
    }
    return width;
  }

  private static List<Line> lines(String original) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= original.length(); at++) {
      if (at == original.length() || isBreak(original.charAt(at))) {
        addTrimmed(original, start, at, lines);
        start = at + 1;
      }
    }
    return lines;
  }

  private static void addTrimmed(String original, int start, int end, List<Line> lines) {
    while (start < end && isBlank(original.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(original.charAt(end - 1))) {
      end--;
    }
    boolean furniture = end - start < 90 && FixedWords.isPageFurniture(original, start, end);
    if (start < end && !furniture) {
      lines.add(new Line(start, end, width(original, start, end)));
    }
  }

  private static boolean isBreak(char c) {
    return switch (c) {
      case '\n', '\r', '\f', '\u000B', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }

  private static boolean isBlank(char c) {
    return !isPrintedAscii(c)
        && (Character.isWhitespace(c)
            || Character.isSpaceChar(c)
            || c == '\uFEFF'
            || c == '\u200B');
  }

  private static boolean isPrintedAscii(char c) {
    return c > ' ' && c < '\u007F';
  }
}

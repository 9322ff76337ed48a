package org.rationale.corpus.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the heading of a disputed item starts that follows the rationale of the item before.
 *
 * <p>Nothing marks the place but layout. Going up from the line that holds the decision, a line
 * belongs to the heading unless a blank line, the end of a sentence or a line that breaks off well
 * before the margin stands between. A heading that tells what was left of the original request has
 * up to three sentences and starts with the one that names that request.
 */
final class HeadingStart {

  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?][\"'”’)\\]]*\\s+(?=[^\\p{Ll}\\s])");
  private static final Pattern ORIGINAL_REQUEST = Pattern.compile("(?i)\\boriginal\\s+request\\b");
  private static final Pattern REQUEST_NAMED =
      Pattern.compile("(?i)\\b(?:was|were)\\s+the\\s+original\\s+request\\b");

  /** A line breaks off early when the next word would have fitted into this part of the width. */
  private static final double FULL = 0.8;

  private final String text;
  private final PrintedLines lines;

  HeadingStart(String text, PrintedLines lines) {
    this.text = text;
    this.lines = lines;
  }

  /**
   * Position of the heading's first character.
   *
   * @param floor position behind the label of the section before
   * @param end position behind the heading's last word, greater than {@code floor}
   */
  int find(int floor, int end) {
    int start = paragraphStart(floor, end);
    if (!matcher(ORIGINAL_REQUEST, start, end).find()) {
      return start;
    }
    int earlier = start;
    for (int sentence = 0; sentence < 2; sentence++) {
      int before = TextRange.trimEnd(text, floor, earlier);
      boolean blankLine =
          lines.startsAt(earlier)
              && lines.get(lines.indexOf(earlier)).gap() == PrintedLines.Gap.PARAGRAPH;
      if (matcher(REQUEST_NAMED, earlier, end).find() || blankLine || before <= floor) {
        break;
      }
      earlier = paragraphStart(floor, before);
    }
    return matcher(REQUEST_NAMED, earlier, end).find() ? earlier : start;
  }

  private int paragraphStart(int floor, int end) {
    int line = lines.indexOf(end - 1);
    while (lines.get(line).start() > floor && runsOn(line)) {
      line--;
    }
    int start = lines.get(line).start();
    if (start > floor && start < end) {
      return start;
    }
    int sentence = TextRange.trimStart(text, floor, end);
    Matcher sentenceEnd = matcher(SENTENCE_END, floor, end);
    while (sentenceEnd.find()) {
      sentence = TextRange.trimStart(text, sentenceEnd.end(), end);
    }
    return sentence;
  }

  /** Whether a line goes on with what the line before began. */
  private boolean runsOn(int index) {
    PrintedLines.Line line = lines.get(index);
    if (index == 0 || line.gap() == PrintedLines.Gap.PARAGRAPH) {
      return false;
    }
    PrintedLines.Line before = lines.get(index - 1);
    Matcher sentenceEnd =
        matcher(SENTENCE_END, Math.max(before.start(), before.end() - 4), line.start());
    while (sentenceEnd.find()) {
      if (sentenceEnd.end() == line.start()) {
        return false;
      }
    }
    int word = line.start();
    while (word < line.end() && !Character.isWhitespace(text.charAt(word))) {
      word++;
    }
    return before.length() + 1 + (word - line.start()) > lines.width() * FULL;
  }

  private Matcher matcher(Pattern pattern, int from, int to) {
    return pattern.matcher(text).region(from, to).useTransparentBounds(true);
  }
}

package org.rationale.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** Running text broken into lines between words. */
public final class Paragraph {

  /** Wider lines are hard to read. */
  private static final int WIDEST = 100;

  private Paragraph() {}

  /**
   * The lines of a text.
   *
   * @param columns characters a line may have; a longer word stands alone
   */
  public static List<String> lines(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > Math.min(columns, WIDEST)) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}

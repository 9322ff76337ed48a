package org.rationale.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A text each of whose characters has a style; grows while it is made. */
public final class StyledText {

  private final StringBuilder text = new StringBuilder();
  private final List<Style> styles = new ArrayList<>();

  /**
   * Consecutive characters of one style.
   *
   * @param text the characters, at least one
   * @param style how they look
   */
  public record Run(String text, Style style) {}

  /** Adds text of one style; returns this. */
  public StyledText append(String more, Style style) {
    text.append(more);
    for (int i = 0; i < more.length(); i++) {
      styles.add(style);
    }
    return this;
  }

  /** Adds text as it is; returns this. */
  public StyledText append(String more) {
    return append(more, Style.PLAIN);
  }

  /** Changes the style of the characters from {@code start} to before {@code end}. */
  public void restyle(int start, int end, UnaryOperator<Style> change) {
    styles.subList(start, end).replaceAll(change);
  }

  /** The characters without their styles. */
  public String text() {
    return text.toString();
  }

  /** The characters from {@code start} to before {@code end}, in their styles. */
  public StyledText part(int start, int end) {
    StyledText part = new StyledText();
    part.text.append(text, start, end);
    part.styles.addAll(styles.subList(start, end));
    return part;
  }

  /** The text cut where the style changes. */
  public List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || !styles.get(i).equals(styles.get(start))) {
        runs.add(new Run(text.substring(start, i), styles.get(start)));
        start = i;
      }
    }
    return runs;
  }

  /**
   * The lines of this text, broken at line feeds and at blanks so that none is longer than {@code
   * width} characters; a word that is longer still is cut. A blank at a break is dropped.
   */
  public List<StyledText> wrapped(int width) {
    List<StyledText> lines = new ArrayList<>();
    int start = 0;
    for (String paragraph : text.toString().split("\n", -1)) {
      int end = start + paragraph.length();
      int from = start;
      while (width(from, end) > width) {
        int cut = cut(from, width);
        lines.add(part(from, cut));
        from = cut < end && text.charAt(cut) == ' ' ? cut + 1 : cut;
      }
      lines.add(part(from, end));
      start = end + 1;
    }
    return lines;
  }

  private int width(int start, int end) {
    return text.codePointCount(start, end);
  }

  /** Where to break a line that starts at {@code from} and is too long. */
  private int cut(int from, int width) {
    int most = text.offsetByCodePoints(from, width);
    int blank = text.lastIndexOf(" ", most);
    return blank > from ? blank : most;
  }
}

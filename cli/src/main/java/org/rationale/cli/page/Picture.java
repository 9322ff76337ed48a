package org.rationale.cli.page;

import java.util.List;
import java.util.Locale;
import org.rationale.cli.terminal.Hue;

/** Draws styled lines as a picture in the SVG format, set as a terminal would show them. */
public final class Picture {

  private static final double CHARACTER = 8.4;
  private static final int LINE = 21;
  private static final int MARGIN = 24;

  private final StringBuilder svg = new StringBuilder();

  private Picture() {}

  /**
   * A whole SVG file.
   *
   * @param lines what to show, from top to bottom
   * @param columns width of the picture in characters
   */
  public static String of(List<StyledText> lines, int columns) {
    Picture picture = new Picture();
    picture.open(
        (int) Math.ceil(columns * CHARACTER) + 2 * MARGIN, lines.size() * LINE + 2 * MARGIN);
    for (int i = 0; i < lines.size(); i++) {
      picture.draw(lines.get(i), MARGIN + i * LINE);
    }
    return picture.svg.append("</svg>\n").toString();
  }

  private void open(int width, int height) {
    add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\"",
        width, height, width);
    add(
        " height=\"%d\" font-family=\"ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace\"",
        height);
    add(" font-size=\"14\" fill=\"#1f2328\" xml:space=\"preserve\">\n");
    add("<rect width=\"100%%\" height=\"100%%\" rx=\"8\" fill=\"#ffffff\" stroke=\"#d0d7de\"/>\n");
  }

  private void draw(StyledText line, int top) {
    double left = MARGIN;
    for (StyledText.Run run : line.runs()) {
      double width = run.text().codePointCount(0, run.text().length()) * CHARACTER;
      draw(run, left, width, top);
      left += width;
    }
  }

  private void draw(StyledText.Run run, double left, double width, int top) {
    if (run.style().type().isPresent()) {
      String colour = Hue.of(run.style().type().get()).web();
      add(
          "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"3\" fill=\"%s\"/>\n",
          left - 1, top + 1, width + 2, LINE - 3, colour);
    }
    String weight =
        switch (run.style().weight()) {
          case PALE -> " fill=\"#8c959f\"";
          case NORMAL -> "";
          case BOLD -> " font-weight=\"bold\"";
        };
    if (!run.text().isBlank()) {
      add(
          "<text x=\"%.1f\" y=\"%d\" textLength=\"%.1f\"%s>%s</text>\n",
          left, top + LINE - 7, width, weight, escaped(run.text()));
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private void add(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values));
  }
}

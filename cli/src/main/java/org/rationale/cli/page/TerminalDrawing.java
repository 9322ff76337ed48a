package org.rationale.cli.page;

import java.util.stream.Collectors;
import org.rationale.cli.terminal.Ansi;
import org.rationale.cli.terminal.Hue;

/** Draws styled text for a terminal that shows colour. */
public final class TerminalDrawing {

  private TerminalDrawing() {}

  /** A line with its escape sequences; plain again at its end. */
  public static String of(StyledText line) {
    return line.runs().stream().map(TerminalDrawing::of).collect(Collectors.joining());
  }

  private static String of(StyledText.Run run) {
    String weight =
        switch (run.style().weight()) {
          case PALE -> Ansi.DIM;
          case NORMAL -> "";
          case BOLD -> Ansi.BOLD;
        };
    String style = weight + run.style().type().map(type -> Ansi.on(Hue.of(type))).orElse("");
    return style.isEmpty() ? run.text() : style + run.text() + Ansi.RESET;
  }
}

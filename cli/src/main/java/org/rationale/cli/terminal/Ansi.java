package org.rationale.cli.terminal;

/** Escape sequences of ECMA-48 that terminals understand. */
public final class Ansi {

  /** Back to plain text. */
  public static final String RESET = "\u001b[0m";

  /** Bold text from here on. */
  public static final String BOLD = "\u001b[1m";

  /** Pale text from here on. */
  public static final String DIM = "\u001b[2m";

  /** Clears the line and goes to its start. */
  public static final String CLEAR_LINE = "\r\u001b[2K";

  private Ansi() {}

  /** Black text on a background from here on. */
  public static String on(Hue hue) {
    return "\u001b[38;5;16;48;5;" + hue.code() + "m";
  }
}

package org.rationale.cli.terminal;

/** Text that comes from a file, made safe to print. */
public final class Printable {

  private Printable() {}

  /**
   * The text with control characters replaced one by one by {@code U+FFFD}, so that a document
   * cannot steer the terminal. Line feeds stay.
   */
  public static String of(String text) {
    StringBuilder safe = new StringBuilder(text);
    for (int i = 0; i < safe.length(); i++) {
      if (Character.isISOControl(safe.charAt(i)) && safe.charAt(i) != '\n') {
        safe.setCharAt(i, '\uFFFD');
      }
    }
    return safe.toString();
  }
}

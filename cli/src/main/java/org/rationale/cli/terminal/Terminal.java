package org.rationale.cli.terminal;

import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The terminal, as far as a program can know it.
 *
 * @param outWatched whether a person watches standard output, not a file or another program
 * @param errWatched the same of standard error
 * @param columns characters a line holds, at least {@value #NARROWEST}
 * @param colour whether colour may be used where a person watches
 */
public record Terminal(boolean outWatched, boolean errWatched, int columns, boolean colour) {

  /** Below this many columns nothing is laid out any narrower. */
  public static final int NARROWEST = 20;

  /** Width where none is known. */
  public static final int USUAL = 80;

  public Terminal {
    columns = Math.max(columns, NARROWEST);
  }

  /** What a command sees whose output goes to a file. */
  public static Terminal unwatched() {
    return new Terminal(false, false, USUAL, false);
  }

  /**
   * The terminal that this program runs in. The launcher says which streams are watched and how
   * wide the terminal is, as a virtual machine cannot ask; without it no stream counts as watched.
   *
   * @param property looks up a system property, null where it is not set
   * @param environment the environment: {@code NO_COLOR}, {@code TERM} and {@code COLUMNS} count
   */
  public static Terminal of(UnaryOperator<String> property, Map<String, String> environment) {
    String watched = String.valueOf(property.apply("rationale.watched"));
    boolean dumb = environment.getOrDefault("TERM", "dumb").equals("dumb");
    return new Terminal(
        watched.contains("out"),
        watched.contains("err"),
        columns(property.apply("rationale.columns"), environment.get("COLUMNS")),
        environment.getOrDefault("NO_COLOR", "").isEmpty() && !dumb);
  }

  private static int columns(String... candidates) {
    for (String candidate : candidates) {
      if (candidate != null && candidate.matches("[1-9][0-9]{0,4}")) {
        return Integer.parseInt(candidate);
      }
    }
    return USUAL;
  }
}

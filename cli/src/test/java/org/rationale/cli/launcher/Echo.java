package org.rationale.cli.launcher;

/** What the launcher runs in its test: says how it was called and ends with a code of its own. */
public final class Echo {

  private Echo() {}

  /** Prints the home folder and the arguments, one a line; ends with code 7. */
  public static void main(String[] arguments) {
    System.out.println("home " + System.getProperty("rationale.home"));
    for (String argument : arguments) {
      System.out.println("<" + argument + ">");
    }
    System.exit(7);
  }
}

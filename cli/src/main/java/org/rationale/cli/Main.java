package org.rationale.cli;

/** Starts the program. */
public final class Main {

  private Main() {}

  /** Runs. */
  public static void main(String[] arguments) {
    System.out.println("hello");
  }
}

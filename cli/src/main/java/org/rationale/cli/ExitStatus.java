package org.rationale.cli;

/** The exit codes of every command. */
final class ExitStatus {

  /** Everything that was asked for is done. */
  static final int DONE = 0;

  /** Some inputs failed, or a check found something wrong; the rest is done. */
  static final int SOME_FAILED = 1;

  /**
   * The command was called in a way it cannot work, or with labels that cannot be scored; nothing
   * is done.
   */
  static final int WRONG_USAGE = 2;

  private ExitStatus() {}
}

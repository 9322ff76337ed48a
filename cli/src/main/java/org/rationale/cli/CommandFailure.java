package org.rationale.cli;

/** A command cannot go on; the message is for the person who called it. */
final class CommandFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;

  private CommandFailure(int status, String message) {
    super(message);
    this.status = status;
  }

  /** The command was called in a way it cannot work. */
  static CommandFailure wrongUsage(String message) {
    return new CommandFailure(ExitStatus.WRONG_USAGE, message);
  }

  /** The command was called rightly and could not do what it was asked for. */
  static CommandFailure failed(String message) {
    return new CommandFailure(ExitStatus.SOME_FAILED, message);
  }

  /** One of {@link ExitStatus}. */
  int status() {
    return status;
  }
}

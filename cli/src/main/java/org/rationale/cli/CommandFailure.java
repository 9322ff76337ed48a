package org.rationale.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.rationale.cli.terminal.Printable;
import org.rationale.corpus.file.Finding;

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

  /** The files that the command was given are not as they have to be; nothing is done. */
  static CommandFailure refused(List<Finding> findings) {
    String lines =
        findings.stream()
            .map(finding -> Printable.of(finding.toString()))
            .collect(Collectors.joining("\n"));
    return new CommandFailure(ExitStatus.WRONG_USAGE, "nothing is scored, because of\n" + lines);
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

package org.rationale.corpus.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Says in plain words why the system did not give out a file. */
final class Failures {

  private Failures() {}

  static UnreadableInput of(String where, IOException e) {
    if (e instanceof NoSuchFileException) {
      return new UnreadableInput(where, "there is no such file", "Check the spelling of its name");
    }
    if (e instanceof AccessDeniedException) {
      return new UnreadableInput(
          where, "you have no right to read it", "Change its permissions, for instance: chmod u+r");
    }
    return new UnreadableInput(
        where,
        "it cannot be read (" + e.getMessage() + ")",
        "Check the file and the disk it is on");
  }
}

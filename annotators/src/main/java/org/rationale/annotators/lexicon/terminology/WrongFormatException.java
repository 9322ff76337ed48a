package org.rationale.annotators.lexicon.terminology;

import java.io.IOException;

/** A file is not in the format that it was said to be in. The message says what to do. */
public final class WrongFormatException extends IOException {

  private static final long serialVersionUID = 1L;

  /** What is wrong, with the file and the line, what was expected and what to do. */
  public WrongFormatException(String message) {
    super(message);
  }
}

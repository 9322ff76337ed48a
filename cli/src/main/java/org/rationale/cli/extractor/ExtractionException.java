package org.rationale.cli.extractor;

/** An extractor did not answer for a document; the message says what was expected. */
public final class ExtractionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Made with a message for the user. */
  public ExtractionException(String message) {
    super(message);
  }

  /** Made with a message for the user and what was caught. */
  public ExtractionException(String message, Throwable cause) {
    super(message, cause);
  }
}

package org.rationale.cli.extractor;

/** An extractor cannot work at all, so that nothing more is asked of it. */
public final class ExtractorGaveUpException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Made with a message for the user. */
  public ExtractorGaveUpException(String message) {
    super(message);
  }
}

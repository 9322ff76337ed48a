package org.rationale.corpus.read;

/** Says why an input cannot be read, and what to do about it. */
final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String remedy;

  UnreadableException(String problem, String remedy) {
    super(problem);
    this.remedy = remedy;
  }

  UnreadableInput at(String where) {
    return new UnreadableInput(where, getMessage(), remedy);
  }
}

package org.rationale.annotators.corenlp;

/** CoreNLP's models, or the library that its dates need, are not on the class path. */
public final class MissingModelsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MissingModelsException(String what) {
    super("CoreNLP's own annotators need " + what + ", which is not on the class path");
  }
}

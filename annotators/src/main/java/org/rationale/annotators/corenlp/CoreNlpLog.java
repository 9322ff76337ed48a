package org.rationale.annotators.corenlp;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;

/** What CoreNLP says of its work on standard error, for the whole program. */
public final class CoreNlpLog {

  private CoreNlpLog() {}

  /** Has CoreNLP speak of errors only, not of each step of an optimization. */
  public static void errorsOnly() {
    RedwoodConfiguration.errorLevel().apply();
  }
}

package org.rationale.annotators.corenlp;

import org.rationale.annotators.Finders;
import org.rationale.corpus.EntityType;

/** Publishes the PROCEDURE mentions of a text. */
public final class ProcedureAnnotator extends FinderAnnotator {

  /** The annotator with the built-in lexicons, as CoreNLP makes it. */
  public ProcedureAnnotator() {
    super(EntityType.PROCEDURE, Finders.standard());
  }
}

package org.rationale.annotators.corenlp;

import org.rationale.annotators.Finders;
import org.rationale.corpus.EntityType;

/** Publishes the DIAGNOSIS mentions of a text. */
public final class DiagnosisAnnotator extends FinderAnnotator {

  /** The annotator with the built-in lexicons, as CoreNLP makes it. */
  public DiagnosisAnnotator() {
    super(EntityType.DIAGNOSIS, Finders.standard());
  }
}

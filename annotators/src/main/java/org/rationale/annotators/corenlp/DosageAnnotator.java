package org.rationale.annotators.corenlp;

import org.rationale.annotators.Finders;
import org.rationale.corpus.EntityType;

/** Publishes the DOSAGE mentions of a text. */
public final class DosageAnnotator extends FinderAnnotator {

  /** The annotator with the built-in lexicons, as CoreNLP makes it. */
  public DosageAnnotator() {
    super(EntityType.DOSAGE, Finders.standard());
  }
}

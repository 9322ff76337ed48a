package org.rationale.annotators.corenlp;

import org.rationale.annotators.Finders;
import org.rationale.corpus.EntityType;

/** Publishes the DRUG mentions of a text. */
public final class DrugAnnotator extends FinderAnnotator {

  /** The annotator with the built-in lexicons, as CoreNLP makes it. */
  public DrugAnnotator() {
    super(EntityType.DRUG, Finders.standard());
  }
}

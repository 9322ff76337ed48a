package org.rationale.annotators.corenlp;

import org.rationale.annotators.Finders;
import org.rationale.corpus.EntityType;

/** Publishes the CITATION mentions of a text. */
public final class CitationAnnotator extends FinderAnnotator {

  /** The annotator with the built-in lexicons, as CoreNLP makes it. */
  public CitationAnnotator() {
    super(EntityType.CITATION, Finders.standard());
  }
}

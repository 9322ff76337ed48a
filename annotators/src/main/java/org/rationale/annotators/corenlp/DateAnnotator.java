package org.rationale.annotators.corenlp;

import org.rationale.annotators.Finders;
import org.rationale.corpus.EntityType;

/** Publishes the DATE mentions of a text. */
public final class DateAnnotator extends FinderAnnotator {

  /** The annotator with the built-in lexicons, as CoreNLP makes it. */
  public DateAnnotator() {
    super(EntityType.DATE, Finders.standard());
  }
}

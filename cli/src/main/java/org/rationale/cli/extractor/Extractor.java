package org.rationale.cli.extractor;

import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;

/** Finds mentions in documents. May be called from several threads. */
public interface Extractor extends AutoCloseable {

  /**
   * The document with the mentions that were found, in UTF-16 positions of its text.
   *
   * @throws ExtractionException where there is no answer for this document; the next may do
   * @throws ExtractorGaveUpException where there is no sense in going on
   */
  AnnotatedDocument extract(Document document);

  /** How many documents it works on at a time. */
  default int mostThreads() {
    return Integer.MAX_VALUE;
  }

  /** Frees what it holds. */
  @Override
  default void close() {}
}

package org.rationale.corpus.read;

import java.io.IOException;

/** Reads the documents of one input in one format. */
sealed interface DocumentReader permits PlainTextReader, PdfReader, JsonLinesReader {

  /**
   * Hands every document of the input to the sink, one at a time.
   *
   * @throws IOException if the bytes cannot be read
   * @throws UnreadableException if they cannot be understood
   */
  void read(Source source, Sink sink) throws IOException, UnreadableException;
}

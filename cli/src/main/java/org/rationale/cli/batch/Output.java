package org.rationale.cli.batch;

import java.io.IOException;
import org.rationale.corpus.AnnotatedDocument;

/** Where annotated documents go. */
@FunctionalInterface
public interface Output {

  /**
   * Takes one document.
   *
   * @throws IOException where it cannot be written; the message is for the user
   */
  void write(AnnotatedDocument annotated) throws IOException;
}

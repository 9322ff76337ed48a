package org.rationale.cli.batch;

import java.io.IOException;
import java.io.Writer;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.outline.Sectioner;
import org.rationale.gold.format.JsonLinesFormat;

/**
 * Writes one document a line, with its parts and its mentions.
 *
 * @param writer is neither flushed nor closed
 */
public record JsonLines(Writer writer) implements Output {

  @Override
  public void write(AnnotatedDocument annotated) throws IOException {
    writer.write(JsonLinesFormat.write(annotated, Sectioner.outline(annotated.document())));
    writer.write('\n');
  }
}

package org.rationale.annotators.lexicon.scratch;

import java.io.IOException;
import org.apache.lucene.util.BytesRef;

/** Reads records one after the other; to be closed. */
public final class RecordReader implements AutoCloseable {
  private final Sequences.Reader sequences;

  RecordReader(Sequences.Reader sequences) {
    this.sequences = sequences;
  }

  /** The next record, which may be read only before the one behind it; null behind the last. */
  public BlockReader next() throws IOException {
    BytesRef next = sequences.next();
    return next == null
        ? null
        : new BlockReader(next.bytes, next.offset, next.offset + next.length);
  }

  @Override
  public void close() throws IOException {
    sequences.close();
  }
}

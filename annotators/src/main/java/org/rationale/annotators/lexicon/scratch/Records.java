package org.rationale.annotators.lexicon.scratch;

import java.io.IOException;
import org.apache.lucene.store.IOContext;

/** Records in a temporary file, read as often as is needed. */
public final class Records {
  private final Scratch scratch;
  private final String name;

  Records(Scratch scratch, String name) {
    this.scratch = scratch;
    this.name = name;
  }

  /** Reads them from the first on. */
  public RecordReader open() throws IOException {
    return new RecordReader(
        new Sequences.Reader(
            scratch.directory().openChecksumInput(name, IOContext.READONCE), name));
  }

  /** Frees their room; afterwards they cannot be read. */
  public void delete() throws IOException {
    scratch.directory().deleteFile(name);
  }

  String name() {
    return name;
  }

  long bytes() throws IOException {
    return scratch.directory().fileLength(name);
  }
}

package org.rationale.annotators.lexicon.scratch;

import java.io.IOException;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** Takes records in one after the other. */
public final class RecordWriter {
  private final Scratch scratch;
  private final IndexOutput out;
  private final Sequences.Writer sequences;

  RecordWriter(Scratch scratch) throws IOException {
    this.scratch = scratch;
    this.out = scratch.directory().createTempOutput(Scratch.prefix(), "records", IOContext.DEFAULT);
    this.sequences = new Sequences.Writer(out);
  }

  /** Takes one in. */
  public void add(BlockWriter record) throws IOException {
    sequences.write(record.array(), 0, record.size());
  }

  /** The records, once there are no more of them. */
  public Records finish() throws IOException {
    CodecUtil.writeFooter(out);
    sequences.close();
    return new Records(scratch, out.getName());
  }
}

package org.rationale.annotators.lexicon.scratch;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;

/** Bytes on their way to another file. */
public final class Spool {
  private static final int CHUNK = 1 << 16;

  private final Scratch scratch;
  private final IndexOutput out;

  /** Negative while there may be more. */
  private long size = -1;

  Spool(Scratch scratch) throws IOException {
    this.scratch = scratch;
    this.out = scratch.directory().createTempOutput(Scratch.prefix(), "spool", IOContext.DEFAULT);
  }

  /** Where Lucene writes bytes; its numbers have the lowest byte first. */
  public DataOutput out() {
    return out;
  }

  /** Takes a block in. */
  public void add(BlockWriter block) throws IOException {
    out.writeBytes(block.array(), 0, block.size());
  }

  /** How many bytes were taken in. */
  public long size() {
    return size < 0 ? out.getFilePointer() : size;
  }

  /** Says that there are no more. */
  public void finish() throws IOException {
    size = out.getFilePointer();
    out.close();
  }

  /** What takes the bytes. */
  @FunctionalInterface
  public interface Sink {
    /** Takes some. */
    void take(ByteBuffer bytes) throws IOException;
  }

  /** Hands over all bytes and frees their room, once it is finished. */
  public void drainTo(Sink sink) throws IOException {
    byte[] chunk = new byte[CHUNK];
    try (IndexInput in = scratch.directory().openInput(out.getName(), IOContext.READONCE)) {
      for (long left = in.length(); left > 0; left -= chunk.length) {
        int count = (int) Math.min(left, chunk.length);
        in.readBytes(chunk, 0, count);
        sink.take(ByteBuffer.wrap(chunk, 0, count));
      }
    }
    scratch.directory().deleteFile(out.getName());
  }
}

package org.rationale.annotators.lexicon.compiled;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;
import java.util.zip.CRC32C;
import org.rationale.annotators.lexicon.scratch.Spool;

/** Writes arrays into a lexicon's file, each with its length before it, and sums them up. */
final class LexiconOutput {
  /** The longest array that every Java can read back. */
  private static final int LONGEST = Integer.MAX_VALUE - 16;

  private final WritableByteChannel file;
  private final CRC32C checksum = new CRC32C();
  private final ByteBuffer buffer =
      ByteBuffer.allocateDirect(1 << 16).order(ByteOrder.LITTLE_ENDIAN);

  private long size;

  LexiconOutput(WritableByteChannel file) {
    this.file = file;
  }

  /**
   * Makes sure that an array can be read back.
   *
   * @throws IOException where it would be longer than 2 GB; says what to do
   */
  static void checkLength(long length) throws IOException {
    if (length > LONGEST) {
      throw new IOException("the terms are more than 2 GB; make several lexicons of them");
    }
  }

  void ints(int[] values) throws IOException {
    number(values.length);
    for (int value : values) {
      number(value);
    }
  }

  /** An array of numbers, the lowest byte of each first. */
  void ints(Spool values) throws IOException {
    number((int) (values.size() / Integer.BYTES));
    values.drainTo(this::put);
  }

  void bytes(byte[] values) throws IOException {
    number(values.length);
    put(ByteBuffer.wrap(values));
  }

  void bytes(Spool values) throws IOException {
    checkLength(values.size());
    number((int) values.size());
    values.drainTo(this::put);
  }

  private void number(int value) throws IOException {
    if (buffer.remaining() < Integer.BYTES) {
      flush();
    }
    buffer.putInt(value);
  }

  private void put(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      if (!buffer.hasRemaining()) {
        flush();
      }
      int count = Math.min(bytes.remaining(), buffer.remaining());
      buffer.put(bytes.slice(bytes.position(), count));
      bytes.position(bytes.position() + count);
    }
  }

  /** Writes what is still held back and gives the checksum of everything written. */
  int finish() throws IOException {
    flush();
    return (int) checksum.getValue();
  }

  /** How many bytes were written, once it is finished. */
  long size() {
    return size;
  }

  private void flush() throws IOException {
    buffer.flip();
    size += buffer.remaining();
    checksum.update(buffer.duplicate());
    while (buffer.hasRemaining()) {
      file.write(buffer);
    }
    buffer.clear();
  }
}

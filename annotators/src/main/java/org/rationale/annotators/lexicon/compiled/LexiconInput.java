package org.rationale.annotators.lexicon.compiled;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ReadableByteChannel;

/** Reads the arrays of a lexicon's file in the order in which they were written. */
final class LexiconInput {
  private final ReadableByteChannel file;

  /** Bytes that were not read from the file yet. */
  private long left;

  private final ByteBuffer buffer =
      ByteBuffer.allocateDirect(1 << 18).order(ByteOrder.LITTLE_ENDIAN).limit(0);

  LexiconInput(ReadableByteChannel file, long size) {
    this.file = file;
    this.left = size;
  }

  int[] ints() throws IOException {
    int[] values = new int[length(Integer.BYTES)];
    for (int done = 0; done < values.length; ) {
      int count = Math.min(values.length - done, filled(Integer.BYTES) / Integer.BYTES);
      buffer.asIntBuffer().get(values, done, count);
      buffer.position(buffer.position() + count * Integer.BYTES);
      done += count;
    }
    return values;
  }

  byte[] bytes() throws IOException {
    byte[] values = new byte[length(Byte.BYTES)];
    for (int done = 0; done < values.length; ) {
      int count = Math.min(values.length - done, filled(Byte.BYTES));
      buffer.get(values, done, count);
      done += count;
    }
    return values;
  }

  /** The length of an array that the rest of the file has room for. */
  private int length(int bytesEach) throws IOException {
    filled(Integer.BYTES);
    int length = buffer.getInt();
    long rest = left + buffer.remaining();
    if (length < 0 || (long) length * bytesEach > rest) {
      throw new EOFException("an array of " + length + " where " + rest + " bytes are left");
    }
    return length;
  }

  /** Makes sure of some bytes in the buffer and says how many there are. */
  private int filled(int atLeast) throws IOException {
    if (buffer.remaining() < atLeast) {
      buffer.compact();
      while (buffer.position() < atLeast) {
        int count = file.read(buffer);
        if (count < 0) {
          throw new EOFException("the file ends in the middle of an array");
        }
        left -= count;
      }
      buffer.flip();
    }
    return buffer.remaining();
  }
}

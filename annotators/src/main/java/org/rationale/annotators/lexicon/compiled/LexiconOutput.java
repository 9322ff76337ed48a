package org.rationale.annotators.lexicon.compiled;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32C;

/** Writes arrays into a lexicon's file, each with its length before it, and sums them up. */
final class LexiconOutput {
  private final FileChannel file;
  private final CRC32C checksum = new CRC32C();
  private final ByteBuffer buffer =
      ByteBuffer.allocateDirect(1 << 16).order(ByteOrder.LITTLE_ENDIAN);

  LexiconOutput(FileChannel file) {
    this.file = file;
  }

  void ints(int[] values) throws IOException {
    number(values.length);
    for (int value : values) {
      number(value);
    }
  }

  void chars(char[] values) throws IOException {
    number(values.length);
    for (char value : values) {
      room(Character.BYTES).putChar(value);
    }
  }

  void bytes(byte[] values) throws IOException {
    number(values.length);
    for (byte value : values) {
      room(Byte.BYTES).put(value);
    }
  }

  private void number(int value) throws IOException {
    room(Integer.BYTES).putInt(value);
  }

  private ByteBuffer room(int bytes) throws IOException {
    if (buffer.remaining() < bytes) {
      flush();
    }
    return buffer;
  }

  /** Writes what is still held back and gives the checksum of everything written. */
  int finish() throws IOException {
    flush();
    return (int) checksum.getValue();
  }

  private void flush() throws IOException {
    buffer.flip();
    checksum.update(buffer.duplicate());
    while (buffer.hasRemaining()) {
      file.write(buffer);
    }
    buffer.clear();
  }
}

package org.rationale.annotators.lexicon.compiled;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.rationale.corpus.file.WholeFile;
import org.rationale.corpus.file.WriteFailure;

/**
 * The file of a compiled lexicon: a mark, the version of the form, the length and the CRC-32C of
 * what follows, then arrays, all numbers with the lowest byte first. It takes its name when it is
 * whole, and is read only if length and checksum are right.
 */
final class LexiconFile {
  /** The bytes that are no letters show what a transfer as text has done to a file. */
  private static final byte[] MARK = "\u0089RLX\r\n\u001A\n".getBytes(StandardCharsets.ISO_8859_1);

  private static final int VERSION = 1;
  private static final int HEADER_BYTES = 8 + Integer.BYTES + Long.BYTES + Integer.BYTES;
  private static final int BUFFER_BYTES = 1 << 18;

  private LexiconFile() {}

  /** What writes the arrays. */
  @FunctionalInterface
  interface Writer {
    void writeTo(LexiconOutput out) throws IOException;
  }

  /** What reads them again. */
  @FunctionalInterface
  interface Reader<T> {
    T readFrom(LexiconInput in) throws IOException;
  }

  /**
   * Writes a file.
   *
   * @param bytes about how many there will be
   */
  static void write(Path file, long bytes, Writer content) throws IOException {
    WriteFailure.checkRoom(file, bytes);
    WholeFile.writeParts(
        file,
        channel -> {
          channel.position(HEADER_BYTES);
          LexiconOutput out = new LexiconOutput(channel);
          content.writeTo(out);
          int checksum = out.finish();
          ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
          header.put(MARK).putInt(VERSION).putLong(out.size()).putInt(checksum).flip();
          channel.write(header, 0);
          channel.force(true);
        });
  }

  static <T> T read(Path file, Reader<T> content) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException("cannot read " + file + ": there is no such file; check the name");
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      check(file, channel);
      channel.position(HEADER_BYTES);
      return content.readFrom(new LexiconInput(channel, channel.size() - HEADER_BYTES));
    }
  }

  private static void check(Path file, FileChannel channel) throws IOException {
    ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    int count = 0;
    while (header.hasRemaining() && count >= 0) {
      count = channel.read(header);
    }
    byte[] mark = new byte[MARK.length];
    int read = header.flip().remaining();
    header.get(mark, 0, Math.min(read, mark.length));
    if (!Arrays.equals(mark, MARK)) {
      throw new IOException(
          file
              + ": not a compiled lexicon, which is made with `rationale lexicon import`; it does"
              + " not begin as one does");
    }
    if (read < HEADER_BYTES) {
      throw refused(file, "it ends within its first " + HEADER_BYTES + " bytes");
    }
    int version = header.getInt();
    if (version != VERSION) {
      throw refused(
          file, "it has the form %d of another version, not %d".formatted(version, VERSION));
    }
    long expected = header.getLong();
    long actual = channel.size() - HEADER_BYTES;
    if (actual != expected) {
      throw refused(
          file, "it holds %,d bytes of content instead of %,d".formatted(actual, expected));
    }
    if (checksum(channel) != header.getInt()) {
      throw refused(file, "its content does not have its checksum");
    }
  }

  private static int checksum(FileChannel channel) throws IOException {
    CRC32C checksum = new CRC32C();
    ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER_BYTES);
    while (channel.read(buffer) >= 0) {
      buffer.flip();
      checksum.update(buffer);
      buffer.clear();
    }
    return (int) checksum.getValue();
  }

  private static IOException refused(Path file, String what) {
    return new IOException(
        "%s: not loaded, because %s; make it anew with `rationale lexicon import`, or copy it again"
            .formatted(file, what));
  }
}

package org.rationale.annotators.lexicon.compiled;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;
import java.util.zip.CRC32C;

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

  static void write(Path file, Writer content) throws IOException {
    Path target = file.toAbsolutePath();
    if (target.getParent() == null || Files.isDirectory(target)) {
      throw new IOException(
          "cannot write " + file + ": it is a folder; give the name of a file in it");
    }
    Path beside = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
    try {
      try (FileChannel channel =
          FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        channel.position(HEADER_BYTES);
        LexiconOutput out = new LexiconOutput(channel);
        content.writeTo(out);
        int checksum = out.finish();
        ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        header.put(MARK).putInt(VERSION).putLong(channel.position() - HEADER_BYTES);
        header.putInt(checksum).flip();
        channel.write(header, 0);
        channel.force(true);
      }
      Files.move(
          beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (NoSuchFileException e) {
      throw new IOException(
          "cannot write %s: the folder %s does not exist; make it or name another"
              .formatted(file, target.getParent()),
          e);
    } catch (IOException e) {
      throw new IOException(
          "cannot write %s: %s; make room, or name a folder that may be written to"
              .formatted(file, e.getMessage()),
          e);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  static <T> T read(Path file, Reader<T> content) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException("cannot read " + file + ": there is no such file; check the name");
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      check(file, channel);
      channel.position(HEADER_BYTES);
      return content.readFrom(new LexiconInput(channel));
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

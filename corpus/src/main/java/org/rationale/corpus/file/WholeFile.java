package org.rationale.corpus.file;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file so that it is either whole or absent: into a file beside it, which then takes its
 * name in one step. Where writing fails or the program is stopped, an earlier file of that name
 * stays as it was. This holds when the program stops, not when the machine loses its power, unless
 * the content sees to that.
 */
public final class WholeFile {

  private WholeFile() {}

  /** What writes the content of a file of text. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of it; closing is not its business. */
    void writeTo(Writer out) throws IOException;
  }

  /** What writes the content of a file of bytes. */
  @FunctionalInterface
  public interface Bytes {
    /** Writes all of it; closing is not its business. */
    void writeTo(OutputStream out) throws IOException;
  }

  /** What writes the content of a file of bytes in an order of its own. */
  @FunctionalInterface
  public interface Parts {
    /** Writes all of it; closing is not its business. */
    void writeTo(FileChannel out) throws IOException;
  }

  /**
   * Writes a text in UTF-8.
   *
   * @throws IOException where it cannot be written; the message names the file and what to do
   */
  public static void write(Path file, String text) throws IOException {
    write(file, out -> out.write(text));
  }

  /**
   * Writes, in UTF-8, what may be too long to hold in memory.
   *
   * @throws IOException where it cannot be written; the message names the file and what to do
   */
  public static void write(Path file, Content content) throws IOException {
    writeBytes(
        file,
        out -> {
          try (Writer writer =
              new BufferedWriter(
                  new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder()))) {
            content.writeTo(writer);
          }
        });
  }

  /**
   * Writes bytes from the first to the last.
   *
   * @throws IOException where they cannot be written; the message names the file and what to do
   */
  public static void writeBytes(Path file, Bytes content) throws IOException {
    writeParts(
        file,
        channel -> {
          try (OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            content.writeTo(out);
          }
        });
  }

  /**
   * Writes bytes in any order.
   *
   * @throws IOException where they cannot be written; the message names the file and what to do
   */
  public static void writeParts(Path file, Parts content) throws IOException {
    WriteFailure.checkFolder(file);
    long written = 0;
    try (TemporaryPath beside = TemporaryPath.beside(file)) {
      try (FileChannel channel =
          FileChannel.open(
              beside.path(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        content.writeTo(channel);
      } finally {
        written = Files.exists(beside.path()) ? Files.size(beside.path()) : 0;
      }
      Files.move(
          beside.path(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw WriteFailure.of(file, written, e);
    }
  }
}

package org.rationale.gold.format;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes a file so that it is either whole or absent: into a file beside it, which then takes its
 * name in one step. Where writing fails, an earlier file of that name stays as it was. This holds
 * when the program stops, not when the machine loses its power.
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
   * Writes bytes.
   *
   * @throws IOException where they cannot be written; the message names the file and what to do
   */
  public static void writeBytes(Path file, Bytes content) throws IOException {
    Path target = file.toAbsolutePath();
    Path folder = target.getParent();
    if (folder == null || Files.isDirectory(target)) {
      throw new IOException("cannot write " + file + ": it is a folder; give the name of a file");
    }
    Path beside = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
    try {
      try (OutputStream out =
          new BufferedOutputStream(
              Files.newOutputStream(
                  beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
        content.writeTo(out);
      }
      Files.move(
          beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (CharacterCodingException e) {
      throw new IOException(
          "cannot write "
              + file
              + ": the text holds half of a surrogate pair, which UTF-8 cannot express; correct"
              + " the text that it was read from",
          e);
    } catch (IOException e) {
      throw new IOException("cannot write " + file + ": " + reason(folder, e), e);
    } finally {
      if (Files.exists(beside)) {
        Files.delete(beside);
      }
    }
  }

  private static String reason(Path folder, IOException e) {
    if (!Files.exists(folder)) {
      return "the folder " + folder + " does not exist; create it or name another";
    }
    if (!Files.isDirectory(folder) || e instanceof NotDirectoryException) {
      return folder + " is not a folder; name another";
    }
    if (!Files.isWritable(folder) || e instanceof AccessDeniedException) {
      return "no permission to write into the folder "
          + folder
          + "; change its permissions or name another";
    }
    return e.getMessage() + "; make room or name another folder";
  }
}

package org.rationale.annotators.lexicon.terminology.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.rationale.annotators.lexicon.terminology.WrongFormatException;

/**
 * A file with rows of a terminology.
 *
 * @param name as released, without folder and {@code .gz}
 * @param folder in which it is, on disk or packed; what belongs together is in one
 * @param label as messages name it
 * @param containers the file on disk that it is or is in; several where it is cut in parts
 * @param content opens it, unpacked
 */
public record SourceFile(
    String name, String folder, String label, List<Path> containers, Content content) {

  private static final int LONGEST_SHOWN = 2000;
  private static final String GZ = ".gz";

  public SourceFile {
    containers = List.copyOf(containers);
  }

  /**
   * A file that may be gzipped, as its name says.
   *
   * @param packedName with {@code .gz} where it is
   * @param content opens it as it is
   */
  static SourceFile of(
      String packedName, String folder, String label, Path container, Content content) {
    boolean gzipped = packedName.toLowerCase(Locale.ROOT).endsWith(GZ);
    return new SourceFile(
        gzipped ? packedName.substring(0, packedName.length() - GZ.length()) : packedName,
        folder,
        label,
        List.of(container),
        gzipped ? () -> unpacked(content.open()) : content);
  }

  private static InputStream unpacked(InputStream packed) throws IOException {
    try {
      return new GZIPInputStream(packed, 1 << 16);
    } catch (IOException e) {
      packed.close();
      throw e;
    }
  }

  /** Opens a file. */
  @FunctionalInterface
  public interface Content {
    /** The bytes, unpacked. */
    InputStream open() throws IOException;
  }

  /**
   * The bytes, unpacked; to be closed.
   *
   * @throws WrongFormatException if it is packed and cannot be unpacked
   */
  public InputStream open() throws IOException {
    try {
      return content.open();
    } catch (EOFException | ZipException e) {
      throw notWhole(label, e);
    }
  }

  static WrongFormatException notWhole(String label, IOException cause) {
    return new WrongFormatException(
        "%s: this is no whole gzip or ZIP file, as its name says it is; fetch it again. (%s)"
            .formatted(label, cause.getMessage()));
  }

  /** The lines from the first on; to be closed. */
  public TextLines lines() throws IOException {
    return new TextLines(open(), label);
  }

  /** Hands over each line in turn. */
  public void forEachLine(Consumer<String> reader) throws IOException {
    try (TextLines lines = lines()) {
      for (String line = lines.next(); line != null; line = lines.next()) {
        reader.accept(line);
      }
    }
  }

  /** Up to {@code most} lines from the first on, very long ones cut. */
  public List<String> opening(int most) throws IOException {
    List<String> opening = new ArrayList<>();
    try (TextLines lines = lines()) {
      for (String line = lines.next(); line != null; line = lines.next()) {
        opening.add(line.length() > LONGEST_SHOWN ? line.substring(0, LONGEST_SHOWN) : line);
        if (opening.size() == most) {
          break;
        }
      }
    }
    return opening;
  }
}

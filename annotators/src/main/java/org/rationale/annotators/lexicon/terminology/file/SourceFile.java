package org.rationale.annotators.lexicon.terminology.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import org.rationale.annotators.lexicon.terminology.WrongFormatException;

/**
 * A file with rows of a terminology.
 *
 * @param name as released, without folder and {@code .gz}
 * @param label as messages name it
 * @param container the file on disk that it is or is in
 * @param content opens it, unpacked
 */
public record SourceFile(String name, String label, Path container, Content content) {

  private static final int LONGEST_SHOWN = 2000;

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

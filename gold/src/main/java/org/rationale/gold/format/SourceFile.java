package org.rationale.gold.format;

import java.io.IOException;
import java.nio.file.Path;
import org.rationale.corpus.file.Place;

/**
 * A text file as a format reads it.
 *
 * @param place the file, by the name that the user knows
 * @param stem its name without folder and ending
 * @param content its text without a byte order mark
 */
public record SourceFile(Place place, String stem, String content) {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /**
   * Reads a file.
   *
   * @throws FormatException where it is not UTF-8
   * @throws IOException where it cannot be read
   */
  static SourceFile of(Path file, String extension) throws IOException {
    String content = Utf8.read(file);
    String name = file.getFileName().toString();
    return new SourceFile(
        Place.of(file.toString()),
        name.endsWith(extension) ? name.substring(0, name.length() - extension.length()) : name,
        content.startsWith(BYTE_ORDER_MARK) ? content.substring(1) : content);
  }
}

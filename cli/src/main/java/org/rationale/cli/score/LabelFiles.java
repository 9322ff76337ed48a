package org.rationale.cli.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rationale.gold.format.AnnotationFormat;
import org.rationale.gold.format.Capability;
import org.rationale.gold.format.FormatException;
import org.rationale.gold.format.FormatReading;
import org.rationale.gold.format.ReadOptions;
import org.rationale.gold.format.Texts;
import org.rationale.gold.format.registry.Formats;

/**
 * Reads the labels of one side from a file or a folder.
 *
 * @param format that they are in; empty to find out
 * @param options what is forgiven
 */
public record LabelFiles(Optional<AnnotationFormat> format, ReadOptions options) {

  /**
   * Reads one side; whatever is wrong with it is among its findings.
   *
   * @param texts of documents whose files hold no text
   * @throws IOException where a file cannot be read
   */
  public Side read(Path path, Texts texts) throws IOException {
    try {
      AnnotationFormat found = format.isPresent() ? format.get() : Formats.detect(path);
      boolean fileEach = Files.isDirectory(path) && !found.carries(Capability.SEVERAL_DOCUMENTS);
      FormatReading reading = found.reading(path, texts, options);
      return new Side(
          path,
          fileEach ? Optional.of(found.extensions().get(0)) : Optional.empty(),
          reading.documents(),
          reading.places(),
          reading.findings());
    } catch (FormatException e) {
      return new Side(path, Optional.empty(), List.of(), Map.of(), e.findings());
    }
  }
}

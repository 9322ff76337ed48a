package org.rationale.cli.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;
import org.rationale.gold.brat.BratFormat;
import org.rationale.gold.format.FormatException;

/**
 * A folder of hand labels: {@code ID.ann} in the brat format for each document.
 *
 * @param folder where the files are
 */
public record GoldFolder(Path folder) {

  /** What is wrong with a file of labels whose text is not there. */
  public static final String NO_TEXT =
      "there is no text of that name; add the text, or remove the labels";

  private static final String ENDING = ".ann";

  /** Whether the folder has labels of a document. */
  public boolean has(Document document) {
    return Files.exists(file(document.id()));
  }

  /**
   * A document with its labels.
   *
   * @throws IOException where they cannot be read; the message names file and line
   */
  public AnnotatedDocument read(Document document) throws IOException {
    try {
      return BratFormat.TOLERANT.read(document, file(document.id()));
    } catch (FormatException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /**
   * The files of labels whose text is not among the documents, in order.
   *
   * @throws IOException where the folder cannot be read
   */
  public List<Path> without(Set<String> ids) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> isOrphan(file.getFileName().toString(), ids)).sorted().toList();
    }
  }

  private static boolean isOrphan(String name, Set<String> ids) {
    return name.endsWith(ENDING)
        && !ids.contains(name.substring(0, name.length() - ENDING.length()));
  }

  /** Where the labels of a document are, whether there are any or not. */
  public Path file(String id) {
    return folder.resolve(id + ENDING);
  }
}

package org.rationale.gold.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.rationale.corpus.AnnotatedDocument;

/**
 * A way in which labels stand in files. Each class says in its Javadoc which shape it reads and
 * writes, what its offsets count, what it cannot carry, and where the format is defined; {@code
 * gold/FORMATS.md} shows an example of each.
 *
 * <p>Reading fails closed: whatever can be meant in more than one way, or speaks against the text,
 * is an error with file and line. Offsets inside the program are UTF-16 positions.
 */
public interface AnnotationFormat {

  /** The name by which a user names it, for instance {@code bioc-xml}. */
  String name();

  /** How its files end, with the dot, the usual ending first; immutable. */
  List<String> extensions();

  /** What its files can hold; immutable. */
  Set<Capability> capabilities();

  /**
   * Whether a file is of this format, by its ending and by what stands in it.
   *
   * @throws IOException where the file cannot be read
   */
  boolean recognises(Path file) throws IOException;

  /**
   * Reads a file, or every file of a folder with an ending of this format, and tells everything
   * that is wrong instead of throwing.
   *
   * @param texts the texts that the labels are about, or {@link Texts#NONE}
   * @throws IOException where a file cannot be read
   */
  FormatReading reading(Path fileOrFolder, Texts texts, ReadOptions options) throws IOException;

  /**
   * Writes documents. What the format cannot carry is refused; {@link Losses} can drop it before.
   *
   * @param target a file; where it is a folder, each document gets a file of its own in it
   * @throws FormatException with everything that the format cannot carry
   * @throws IOException where it cannot be written; the message names it and what to do
   */
  void write(List<AnnotatedDocument> documents, Path target) throws IOException;

  /**
   * Reads a file or a folder.
   *
   * @throws FormatException with everything that is wrong
   * @throws IOException where a file cannot be read
   */
  default List<AnnotatedDocument> read(Path fileOrFolder, Texts texts) throws IOException {
    return reading(fileOrFolder, texts, ReadOptions.STANDARD).orThrow();
  }

  /** Whether it can hold something. */
  default boolean carries(Capability capability) {
    return capabilities().contains(capability);
  }
}

package org.rationale.annotators.lexicon.terminology;

import java.io.IOException;
import java.util.List;
import org.rationale.annotators.lexicon.terminology.file.SourceFile;
import org.rationale.annotators.lexicon.terminology.file.SourceFiles;

/** A format in which a terminology is published. */
public interface TerminologyFormat {

  /** By which it is called, for instance {@code rxnorm}. */
  String name();

  /** What is published in it, for instance {@code RxNorm}. */
  String title();

  /** Whether a file is one to read terms from, by its name as released, without {@code .gz}. */
  boolean isNamed(String fileName);

  /**
   * Whether a file that {@link #isNamed} does not know belongs to the release and is read by the
   * way, so that it is no mistake to name it.
   */
  default boolean isCompanion(String fileName) {
    return false;
  }

  /** Of files to read terms from those that do not say the same as others. */
  default List<SourceFile> choose(List<SourceFile> named) {
    return named;
  }

  /** What the first lines must look like, in words that end a sentence. */
  String expects();

  /** Whether the first lines of a file look like this format. */
  boolean looksLike(List<String> opening);

  /**
   * Offers the terms of a file.
   *
   * @param companions where files that belong to it are found
   * @throws WrongFormatException if it turns out to be in another format
   */
  void read(SourceFile file, SourceFiles companions, Intake intake) throws IOException;
}

package org.rationale.annotators.lexicon.compiled;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;

/** A lexicon in its compiled form. Immutable, thread-safe. */
public final class CompiledLexicon {

  private CompiledLexicon() {}

  /**
   * Compiles terms into a file. Terms of the same words, type and kind become one with the codes of
   * all; of several types or kinds for the same words, the first counts.
   *
   * @param terms read once, in order, one at a time
   * @throws IOException where it cannot be written; an earlier file of that name stays as it was
   */
  public static void write(Iterator<Term> terms, LexiconInfo info, Path file) throws IOException {
    if (file != null) {
      throw new IOException("cannot write " + file + " yet: " + info + terms);
    }
  }

  /**
   * Reads a compiled lexicon.
   *
   * @throws IOException where it cannot be read or is not whole; says what to do
   */
  public static CompiledLexicon open(Path file) throws IOException {
    if (file != null) {
      throw new IOException("cannot read " + file + " yet");
    }
    return new CompiledLexicon();
  }
}

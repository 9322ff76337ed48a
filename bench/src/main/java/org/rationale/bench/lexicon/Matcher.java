package org.rationale.bench.lexicon;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.rationale.annotators.lexicon.compiled.Term;

/** Something that finds the terms of a lexicon in texts. */
interface Matcher {

  /** Makes the file that {@link #load} reads, from the terms. */
  void build(List<Term> terms, Path file) throws IOException;

  /** Reads the file. */
  void load(Path file) throws IOException;

  /** Finds the longest terms in a text that is tokenized, and counts them. */
  int match(Prepared text);
}

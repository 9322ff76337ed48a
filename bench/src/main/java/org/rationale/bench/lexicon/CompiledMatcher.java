package org.rationale.bench.lexicon;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.rationale.annotators.lexicon.compiled.CompiledLexicon;
import org.rationale.annotators.lexicon.compiled.LexiconInfo;
import org.rationale.annotators.lexicon.compiled.Term;

/** This project's. */
final class CompiledMatcher implements Matcher {
  private CompiledLexicon lexicon;

  @Override
  public void build(List<Term> terms, Path file) throws IOException {
    LexiconInfo info = new LexiconInfo("generated", Instant.EPOCH, List.of(), List.of());
    CompiledLexicon.write(terms, info, file);
  }

  @Override
  public void load(Path file) throws IOException {
    lexicon = CompiledLexicon.open(file);
  }

  @Override
  public int match(Prepared text) {
    return lexicon.hits(text.text()).size();
  }
}

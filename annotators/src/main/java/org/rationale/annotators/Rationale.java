package org.rationale.annotators;

import java.util.List;
import org.rationale.annotators.corenlp.DeterminationPipeline;
import org.rationale.annotators.lexicon.compiled.CompiledLexicon;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;

/**
 * The whole pipeline as one call. Thread-safe; make one and keep it.
 *
 * <pre>{@code
 * Rationale rationale = Rationale.standard();
 * AnnotatedDocument annotated = rationale.annotate(new Document("note", "Soma 350 mg twice daily"));
 * }</pre>
 */
public final class Rationale {
  private final DeterminationPipeline pipeline;

  private Rationale(DeterminationPipeline pipeline) {
    this.pipeline = pipeline;
  }

  /** The six annotators with the built-in lexicons. */
  public static Rationale standard() {
    return new Rationale(DeterminationPipeline.standard());
  }

  /** The six annotators with the built-in lexicons and some of the user's own. */
  public static Rationale with(List<CompiledLexicon> own) {
    return new Rationale(DeterminationPipeline.with(own));
  }

  /** The document with its mentions, in UTF-16 positions of its original text. */
  public AnnotatedDocument annotate(Document document) {
    return pipeline.annotate(document);
  }
}

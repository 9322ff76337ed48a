package org.rationale.annotators.corenlp;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import java.util.List;
import org.rationale.annotators.lexicon.compiled.CompiledLexicon;
import org.rationale.annotators.text.ReflowedView;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;

/**
 * A CoreNLP pipeline of the tokenizer and the six annotators, which reads a document through its
 * reflowed view. Thread-safe.
 */
public final class DeterminationPipeline {
  private final AnnotationPipeline pipeline;

  private DeterminationPipeline(AnnotationPipeline pipeline) {
    this.pipeline = pipeline;
  }

  /** The pipeline with the built-in lexicons. It loads no model and logs nothing. */
  public static DeterminationPipeline standard() {
    return with(List.of());
  }

  /** The same pipeline with lexicons of the user's own besides. */
  public static DeterminationPipeline with(List<CompiledLexicon> own) {
    return new DeterminationPipeline(
        new AnnotationPipeline(
            List.of(
                ViewTokenizer.tokenizer(),
                new LexiconAnnotator(own),
                new CitationAnnotator(),
                new DateAnnotator(),
                new DrugAnnotator(),
                new DosageAnnotator(),
                new ProcedureAnnotator(),
                new DiagnosisAnnotator())));
  }

  /** The document with its mentions, in UTF-16 positions of its original text. */
  public AnnotatedDocument annotate(Document document) {
    ReflowedView view = ReflowedView.of(document.text());
    Annotation annotation = ViewTokenizer.unread(view);
    pipeline.annotate(annotation);
    return new AnnotatedDocument(
        document, view.toOriginal(annotation.get(RationaleAnnotations.MentionsAnnotation.class)));
  }
}

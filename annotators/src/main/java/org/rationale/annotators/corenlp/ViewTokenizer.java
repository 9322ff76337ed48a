package org.rationale.annotators.corenlp;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import java.util.Properties;
import org.rationale.annotators.text.ReflowedView;
import org.rationale.annotators.text.Text;

/** CoreNLP's tokenizer on the reflowed view of a document. Thread-safe. */
public final class ViewTokenizer {

  private final TokenizerAnnotator tokenizer = tokenizer();

  /** The tokenizer, without CoreNLP's sentences: those are found in the view. */
  static TokenizerAnnotator tokenizer() {
    Properties properties = new Properties();
    properties.setProperty("tokenize.ssplit", "false");
    return new TokenizerAnnotator(properties);
  }

  /** An annotation of a view that nobody has read yet. */
  static Annotation unread(ReflowedView view) {
    Annotation annotation = new Annotation(UnbrokenText.withBlanks(view.text()));
    annotation.set(RationaleAnnotations.ViewAnnotation.class, view);
    return annotation;
  }

  /** The view with its tokens and sentences. */
  public Text text(ReflowedView view) {
    Annotation annotation = unread(view);
    tokenizer.annotate(annotation);
    return AnnotationText.of(annotation);
  }
}

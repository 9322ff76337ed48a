package org.rationale.annotators.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import java.util.ArrayList;
import java.util.List;
import org.rationale.annotators.text.ReflowedView;
import org.rationale.annotators.text.Text;
import org.rationale.corpus.Span;

/** The {@link Text} of a CoreNLP annotation that has been tokenized. */
final class AnnotationText {
  private AnnotationText() {}

  /** The text, from the annotation where an annotator before has left it there. */
  static Text of(Annotation annotation) {
    Text text = annotation.get(RationaleAnnotations.TextAnnotation.class);
    if (text == null) {
      List<CoreLabel> tokens = annotation.get(CoreAnnotations.TokensAnnotation.class);
      ReflowedView view = annotation.get(RationaleAnnotations.ViewAnnotation.class);
      text = view == null ? reflowed(annotation, tokens) : Text.of(view, spans(tokens));
      annotation.set(RationaleAnnotations.TextAnnotation.class, text);
    }
    return text;
  }

  private static List<Span> spans(List<CoreLabel> tokens) {
    List<Span> spans = new ArrayList<>(tokens.size());
    int last = 0;
    for (CoreLabel token : tokens) {
      // CoreNLP may give several tokens one range (words it splits, a full stop it adds)
      int start = token.beginPosition();
      int end = token.endPosition();
      if (start >= last && end > start) {
        spans.add(new Span(start, end));
        last = end;
      }
    }
    return spans;
  }

  private static Text reflowed(Annotation annotation, List<CoreLabel> tokens) {
    ReflowedView view = ReflowedView.of(annotation.get(CoreAnnotations.TextAnnotation.class));
    return Text.of(view, view.fromOriginal(spans(tokens)));
  }

  /** Where the token before {@code to} ends, in character offsets of the annotation's text. */
  static int endInAnnotation(Annotation annotation, Text text, int to) {
    Span last = text.span(to - 1, to);
    return annotation.containsKey(RationaleAnnotations.ViewAnnotation.class)
        ? last.end()
        : text.view().toOriginal(last).end();
  }
}

package org.rationale.bench.lexicon;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.rationale.annotators.text.ReflowedView;
import org.rationale.annotators.text.Text;
import org.rationale.corpus.Span;

/**
 * A tokenized text in the form that each matcher starts from.
 *
 * @param annotation CoreNLP's tokens and sentences
 * @param text the tokens of this project
 * @param small the text in small letters
 */
record Prepared(Annotation annotation, Text text, String small) {
  private static final TokenizerAnnotator SPLITTER = new TokenizerAnnotator(new Properties());
  private static final TokenizerAnnotator TOKENIZER = tokenizer();

  private static TokenizerAnnotator tokenizer() {
    Properties properties = new Properties();
    properties.setProperty("tokenize.ssplit", "false");
    return new TokenizerAnnotator(properties);
  }

  /** What the cost of matching is a part of: CoreNLP's tokenizer without its sentences. */
  static Annotation tokenize(String text) {
    Annotation annotation = new Annotation(text);
    TOKENIZER.annotate(annotation);
    return annotation;
  }

  static Prepared of(String original) {
    ReflowedView view = ReflowedView.of(original);
    Annotation annotation = new Annotation(view.text());
    SPLITTER.annotate(annotation);
    List<Span> spans = new ArrayList<>();
    for (CoreLabel token : annotation.get(CoreAnnotations.TokensAnnotation.class)) {
      spans.add(new Span(token.beginPosition(), token.endPosition()));
    }
    return new Prepared(annotation, Text.of(view, spans), view.text().toLowerCase(Locale.ROOT));
  }

  /** Where a word of the text in small letters begins or ends. */
  boolean isEdge(int position) {
    return position == 0
        || position == small.length()
        || !Character.isLetterOrDigit(small.charAt(position - 1))
        || !Character.isLetterOrDigit(small.charAt(position));
  }
}

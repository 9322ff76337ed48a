package org.rationale.annotators;

import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.StringReader;
import java.util.List;
import org.rationale.annotators.text.ReflowedView;
import org.rationale.annotators.text.Text;
import org.rationale.corpus.Span;

/** Texts as a finder gets them, for tests of what works below the pipeline. */
public final class Texts {
  private Texts() {}

  /** A text that CoreNLP's tokenizer has cut. */
  public static Text of(String original) {
    ReflowedView view = ReflowedView.of(original);
    List<Span> tokens =
        new PTBTokenizer<>(
                new StringReader(view.text()),
                new CoreLabelTokenFactory(),
                "invertible,splitHyphenated=true,untokenizable=noneKeep")
            .tokenize().stream()
                .filter(token -> token.endPosition() > token.beginPosition())
                .map(token -> new Span(token.beginPosition(), token.endPosition()))
                .toList();
    return Text.of(view, tokens);
  }
}

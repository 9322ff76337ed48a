package org.rationale.annotators.corenlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.util.ErasureUtils;
import java.util.List;
import org.rationale.annotators.text.ReflowedView;
import org.rationale.annotators.text.Text;
import org.rationale.corpus.Mention;

/** The keys under which the annotators leave their results on a CoreNLP annotation. */
public final class RationaleAnnotations {
  private RationaleAnnotations() {}

  /**
   * The mentions of all types whose annotators have run, in document order, in character offsets of
   * the annotation's text.
   */
  public static final class MentionsAnnotation implements CoreAnnotation<List<Mention>> {
    @Override
    public Class<List<Mention>> getType() {
      return ErasureUtils.uncheckedCast(List.class);
    }
  }

  /** Says that the annotation's text is itself the view of some document. */
  static final class ViewAnnotation implements CoreAnnotation<ReflowedView> {
    @Override
    public Class<ReflowedView> getType() {
      return ReflowedView.class;
    }
  }

  /** The text as the finders see it, made once for all annotators. */
  static final class TextAnnotation implements CoreAnnotation<Text> {
    @Override
    public Class<Text> getType() {
      return Text.class;
    }
  }

  /** What all finders found, made once for all annotators, of which each publishes its type. */
  static final class FoundAnnotation implements CoreAnnotation<List<Mention>> {
    @Override
    public Class<List<Mention>> getType() {
      return ErasureUtils.uncheckedCast(List.class);
    }
  }
}

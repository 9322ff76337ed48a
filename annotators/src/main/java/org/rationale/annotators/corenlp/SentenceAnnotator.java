package org.rationale.annotators.corenlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rationale.annotators.text.Sentence;
import org.rationale.annotators.text.Text;

/**
 * Replaces CoreNLP's sentences by ones that survive double spacing, page breaks, {@code pg.},
 * {@code Ed.} and list numbers. For pipelines that go on with CoreNLP's own annotators; name it
 * behind {@code tokenize}. Thread-safe.
 */
public final class SentenceAnnotator implements Annotator {

  @Override
  public void annotate(Annotation annotation) {
    Text text = AnnotationText.of(annotation);
    String original = annotation.get(CoreAnnotations.TextAnnotation.class);
    List<CoreLabel> tokens = annotation.get(CoreAnnotations.TokensAnnotation.class);
    List<CoreMap> sentences = new ArrayList<>();
    int next = 0;
    for (Sentence sentence : text.allSentences()) {
      int end = AnnotationText.endInAnnotation(annotation, text, sentence.to());
      int from = next;
      while (next < tokens.size() && tokens.get(next).beginPosition() < end) {
        next++;
      }
      if (next > from) {
        sentences.add(sentence(original, tokens, from, next, sentences.size()));
      }
    }
    annotation.set(CoreAnnotations.SentencesAnnotation.class, sentences);
  }

  private static CoreMap sentence(
      String original, List<CoreLabel> tokens, int from, int to, int index) {
    List<CoreLabel> own = new ArrayList<>(tokens.subList(from, to));
    int begin = own.get(0).beginPosition();
    int end = own.get(own.size() - 1).endPosition();
    Annotation sentence = new Annotation(original.substring(begin, end));
    sentence.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, begin);
    sentence.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, end);
    sentence.set(CoreAnnotations.TokensAnnotation.class, own);
    sentence.set(CoreAnnotations.TokenBeginAnnotation.class, from);
    sentence.set(CoreAnnotations.TokenEndAnnotation.class, to);
    sentence.set(CoreAnnotations.SentenceIndexAnnotation.class, index);
    for (int i = 0; i < own.size(); i++) {
      own.get(i).setIndex(i + 1);
      own.get(i).setSentIndex(index);
    }
    return sentence;
  }

  @Override
  @SuppressWarnings("rawtypes") // as CoreNLP declares it
  public Set<Class<? extends CoreAnnotation>> requires() {
    return FinderAnnotator.TOKENIZED_TEXT;
  }

  @Override
  @SuppressWarnings("rawtypes") // as CoreNLP declares it
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return Set.of(
        CoreAnnotations.SentencesAnnotation.class, CoreAnnotations.SentenceIndexAnnotation.class);
  }
}

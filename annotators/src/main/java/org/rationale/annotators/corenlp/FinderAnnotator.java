package org.rationale.annotators.corenlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.rationale.annotators.Finders;
import org.rationale.annotators.text.Text;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;

/**
 * An annotator that publishes the mentions of one type. What a mention of one type is depends on
 * the other five (a year inside a citation is no date), so the first of the annotators in a
 * pipeline has all finders read the text, once, and each publishes its own: the result is the same
 * whichever of them a pipeline names. Thread-safe.
 */
abstract class FinderAnnotator implements Annotator {
  /** What a tokenizer leaves behind; the first missing one is what CoreNLP complains of. */
  @SuppressWarnings("rawtypes") // as CoreNLP declares it
  static final Set<Class<? extends CoreAnnotation>> TOKENIZED_TEXT =
      Collections.unmodifiableSet(
          new LinkedHashSet<>(
              List.of(
                  CoreAnnotations.TokensAnnotation.class,
                  CoreAnnotations.TextAnnotation.class,
                  CoreAnnotations.CharacterOffsetBeginAnnotation.class,
                  CoreAnnotations.CharacterOffsetEndAnnotation.class)));

  private final EntityType type;
  private final Finders finders;

  FinderAnnotator(EntityType type, Finders finders) {
    this.type = type;
    this.finders = finders;
  }

  @Override
  public void annotate(Annotation annotation) {
    publish(annotation, finders, mention -> mention.type().equals(type));
  }

  /** Has all finders read the text, unless they have, and publishes some of what they found. */
  static void publish(Annotation annotation, Finders finders, Predicate<Mention> which) {
    List<Mention> published = annotation.get(RationaleAnnotations.MentionsAnnotation.class);
    List<Mention> all = new ArrayList<>(published == null ? List.of() : published);
    for (Mention mention : found(annotation, finders)) {
      if (which.test(mention)) {
        all.add(mention);
      }
    }
    all.sort(Mention.ORDER);
    annotation.set(RationaleAnnotations.MentionsAnnotation.class, List.copyOf(all));
  }

  private static List<Mention> found(Annotation annotation, Finders finders) {
    List<Mention> found = annotation.get(RationaleAnnotations.FoundAnnotation.class);
    if (found == null) {
      Text text = AnnotationText.of(annotation);
      found = finders.find(text);
      if (!annotation.containsKey(RationaleAnnotations.ViewAnnotation.class)) {
        found = text.view().toOriginal(found);
      }
      annotation.set(RationaleAnnotations.FoundAnnotation.class, found);
    }
    return found;
  }

  @Override
  @SuppressWarnings("rawtypes") // as CoreNLP declares it
  public Set<Class<? extends CoreAnnotation>> requires() {
    return TOKENIZED_TEXT;
  }

  @Override
  @SuppressWarnings("rawtypes") // as CoreNLP declares it
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return Set.of(RationaleAnnotations.MentionsAnnotation.class);
  }
}

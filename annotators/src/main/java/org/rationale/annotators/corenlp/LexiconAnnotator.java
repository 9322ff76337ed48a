package org.rationale.annotators.corenlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.rationale.annotators.Finders;
import org.rationale.annotators.lexicon.compiled.CompiledLexicon;
import org.rationale.corpus.EntityType;

/**
 * Has the annotators behind it in a pipeline use lexicons of the user's own, and publishes the
 * mentions of types that none of the six has. Thread-safe.
 */
public final class LexiconAnnotator implements Annotator {
  /** Names the property that lists the files of the lexicons, with commas between them. */
  public static final String FILES = "rationale.lexicon";

  private final Finders finders;

  /** The annotator with these lexicons; of several, the first comes first. */
  public LexiconAnnotator(List<CompiledLexicon> lexicons) {
    this.finders = Finders.standard().with(lexicons);
  }

  /**
   * The annotator as CoreNLP makes it.
   *
   * @param name of the annotator in its pipeline
   * @param properties with the property {@code rationale.lexicon}
   * @throws IllegalArgumentException where there is no such property
   * @throws UncheckedIOException where a lexicon cannot be read; says what to do
   */
  public LexiconAnnotator(String name, Properties properties) {
    this(open(name, properties.getProperty(FILES, "")));
  }

  private static List<CompiledLexicon> open(String name, String files) {
    if (files.isBlank()) {
      throw new IllegalArgumentException(
          "the annotator %s needs the property %s: the files of its lexicons, with commas between them"
              .formatted(name, FILES));
    }
    List<CompiledLexicon> lexicons = new ArrayList<>();
    for (String file : files.split(",", -1)) {
      try {
        lexicons.add(CompiledLexicon.open(Path.of(file.strip())));
      } catch (IOException e) {
        throw new UncheckedIOException(e.getMessage(), e);
      }
    }
    return lexicons;
  }

  @Override
  public void annotate(Annotation annotation) {
    if (annotation.containsKey(RationaleAnnotations.FoundAnnotation.class)) {
      throw new IllegalStateException(
          "the lexicons come too late: name their annotator behind tokenize and before drug, dosage,"
              + " diagnosis, procedure, date and citation");
    }
    FinderAnnotator.publish(
        annotation, finders, mention -> !EntityType.LABELLED.contains(mention.type()));
  }

  @Override
  @SuppressWarnings("rawtypes") // as CoreNLP declares it
  public Set<Class<? extends CoreAnnotation>> requires() {
    return FinderAnnotator.TOKENIZED_TEXT;
  }

  @Override
  @SuppressWarnings("rawtypes") // as CoreNLP declares it
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return Set.of(RationaleAnnotations.MentionsAnnotation.class);
  }
}

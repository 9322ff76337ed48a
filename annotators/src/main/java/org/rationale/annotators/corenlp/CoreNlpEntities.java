package org.rationale.annotators.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import org.rationale.annotators.lexicon.Entry;
import org.rationale.annotators.lexicon.LexiconReader;
import org.rationale.annotators.text.ReflowedView;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;

/**
 * What CoreNLP finds by itself, as far as it is a type of ours: a comparator for our annotators. It
 * reads the same view of a document, tokens and sentences as they do, and what it finds ahead of
 * the labelled part is left out. Thread-safe.
 */
public final class CoreNlpEntities {

  private static final List<String> NEEDED =
      List.of("edu/stanford/nlp/models/sutime/english.sutime.txt", "org/joda/time/DateTime.class");

  private final AnnotationPipeline pipeline;
  private final Function<Annotation, List<Mention>> mentions;

  private CoreNlpEntities(
      AnnotationPipeline pipeline, Function<Annotation, List<Mention>> mentions) {
    this.pipeline = pipeline;
    this.mentions = mentions;
  }

  /**
   * CoreNLP's default named entity recognition. Needs nearly 1 GB of memory and some seconds to
   * load.
   *
   * @throws MissingModelsException where the models are not on the class path
   */
  public static CoreNlpEntities namedEntities() {
    requireModels();
    Properties properties = times();
    properties.setProperty("annotators", "tokenize, sentence, pos, lemma, ner");
    properties.setProperty("customAnnotatorClass.sentence", SentenceAnnotator.class.getName());
    Map<String, Entry> types = new HashMap<>();
    LexiconReader.read(CoreNlpEntities.class, "entity-types.tsv")
        .forEach(row -> types.put(row.term(), row));
    return new CoreNlpEntities(
        new StanfordCoreNLP(properties), annotation -> entities(annotation, types));
  }

  /**
   * SUTime, the part of CoreNLP that reads dates.
   *
   * @throws MissingModelsException where the models are not on the class path
   */
  public static CoreNlpEntities dates() {
    requireModels();
    return new CoreNlpEntities(
        new AnnotationPipeline(
            List.of(
                ViewTokenizer.tokenizer(),
                new SentenceAnnotator(),
                new TimeAnnotator("sutime", times()))),
        CoreNlpEntities::dates);
  }

  /** Holidays would need one more library. */
  private static Properties times() {
    Properties properties = new Properties();
    properties.setProperty("sutime.binders", "0");
    return properties;
  }

  private static void requireModels() {
    for (String resource : NEEDED) {
      if (CoreNlpEntities.class.getClassLoader().getResource(resource) == null) {
        throw new MissingModelsException(resource);
      }
    }
  }

  /** The document with its mentions, in UTF-16 positions of its original text. */
  public AnnotatedDocument annotate(Document document) {
    ReflowedView view = ReflowedView.of(document.text());
    Annotation annotation = ViewTokenizer.unread(view);
    pipeline.annotate(annotation);
    int from = AnnotationText.of(annotation).labelledFrom();
    List<Mention> found =
        mentions.apply(annotation).stream().filter(m -> m.span().start() >= from).toList();
    return new AnnotatedDocument(document, view.toOriginal(found));
  }

  private static List<Mention> entities(Annotation annotation, Map<String, Entry> types) {
    List<Mention> mentions = new ArrayList<>();
    for (CoreMap entity : all(annotation.get(CoreAnnotations.MentionsAnnotation.class))) {
      Entry row = types.get(entity.get(CoreAnnotations.EntityTypeAnnotation.class));
      if (row != null) {
        Mention mention = new Mention(new EntityType(row.kind()), List.of(span(entity)), Map.of());
        mentions.add(row.normal().isEmpty() ? mention : mention.with(Mention.KIND, row.normal()));
      }
    }
    return mentions;
  }

  private static List<Mention> dates(Annotation annotation) {
    List<Mention> mentions = new ArrayList<>();
    for (CoreMap time : all(annotation.get(TimeAnnotations.TimexAnnotations.class))) {
      Timex timex = time.get(TimeAnnotations.TimexAnnotation.class);
      if (timex.timexType().equals("DATE")) {
        Mention date = new Mention(EntityType.DATE, List.of(span(time)), Map.of());
        mentions.add(
            Optional.ofNullable(timex.value()).map(v -> date.with("value", v)).orElse(date));
      }
    }
    return mentions;
  }

  private static List<CoreMap> all(List<CoreMap> found) {
    return found == null ? List.of() : found;
  }

  private static Span span(CoreMap found) {
    return new Span(
        found.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
        found.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
  }
}

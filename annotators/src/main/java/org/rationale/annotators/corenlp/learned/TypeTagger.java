package org.rationale.annotators.corenlp.learned;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.rationale.annotators.text.Sentence;
import org.rationale.annotators.text.Text;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;

/**
 * A conditional random field that finds the mentions of one type, and a classifier that tells their
 * kinds apart. One field for each type lets a DRUG stand inside a PROCEDURE. Thread-safe once it is
 * trained.
 */
final class TypeTagger {
  private final EntityType type;
  private final CRFClassifier<CoreLabel> field;
  private final KindClassifier kinds;

  /** A text with the clues of its tokens and the mentions that are to be learned. */
  record Example(Text text, TokenClues clues, List<Mention> mentions) {
    Stream<Mention> of(EntityType type) {
      return mentions.stream().filter(mention -> mention.type().equals(type));
    }
  }

  private TypeTagger(EntityType type, CRFClassifier<CoreLabel> field, KindClassifier kinds) {
    this.type = type;
    this.kinds = kinds;
    this.field = field;
  }

  EntityType type() {
    return type;
  }

  /**
   * Learns from labelled texts. The same texts in the same order give the same tagger.
   *
   * @param examples in whose mentions, in positions of the view, other types are passed over
   */
  static TypeTagger train(EntityType type, List<Example> examples) {
    List<List<CoreLabel>> sentences = new ArrayList<>();
    for (Example example : examples) {
      List<Span> spans = example.of(type).map(Mention::span).toList();
      String[] tags = TagScheme.tags(example.text(), spans);
      for (Sentence sentence : example.text().sentences()) {
        List<CoreLabel> tokens = example.clues().sentence(sentence);
        for (int i = 0; i < tokens.size(); i++) {
          tokens.get(i).set(CoreAnnotations.AnswerAnnotation.class, tags[sentence.from() + i]);
        }
        sentences.add(tokens);
      }
    }
    CRFClassifier<CoreLabel> field = new CRFClassifier<>(settings());
    field.train(sentences, field.defaultReaderAndWriter());
    return new TypeTagger(type, field, KindClassifier.train(type, examples));
  }

  private static Properties settings() {
    Properties settings = new Properties();
    settings.setProperty("featureFactory", ClueFeatures.class.getName());
    settings.setProperty("backgroundSymbol", TagScheme.OUTSIDE);
    settings.setProperty("maxLeft", "1");
    settings.setProperty("useQN", "true");
    settings.setProperty("QNsize", "15");
    settings.setProperty("maxQNItr", "70");
    settings.setProperty("tolerance", "1e-3");
    settings.setProperty("sigma", "3");
    settings.setProperty("saveFeatureIndexToDisk", "false");
    return settings;
  }

  /** The mentions in a text, in document order, in positions of the view. */
  List<Mention> find(Text text, TokenClues clues) {
    List<Mention> found = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      List<String> tags =
          field.classify(clues.sentence(sentence)).stream()
              .map(token -> token.get(CoreAnnotations.AnswerAnnotation.class))
              .toList();
      TagScheme.spans(text, sentence.from(), tags).stream()
          .map(span -> kinds.withKind(Mention.of(type, span.start(), span.end()), text, clues))
          .forEach(found::add);
    }
    return found;
  }

  void write(ObjectOutputStream out) throws IOException {
    field.serializeClassifier(out);
    kinds.write(out);
  }

  static TypeTagger read(EntityType type, ObjectInputStream in)
      throws IOException, ClassNotFoundException {
    CRFClassifier<CoreLabel> field = new CRFClassifier<>(settings());
    field.loadClassifier(in, settings());
    return new TypeTagger(type, field, KindClassifier.read(in));
  }
}

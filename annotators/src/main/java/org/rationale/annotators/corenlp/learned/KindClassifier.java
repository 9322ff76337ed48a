package org.rationale.annotators.corenlp.learned;

import edu.stanford.nlp.classify.LinearClassifier;
import edu.stanford.nlp.classify.LinearClassifierFactory;
import edu.stanford.nlp.ling.BasicDatum;
import edu.stanford.nlp.ling.Datum;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rationale.annotators.text.Text;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;

/** A log-linear classifier that tells the kinds of one type apart. Thread-safe. */
final class KindClassifier {
  /** Null where the type has no kinds. */
  private final LinearClassifier<String, String> classifier;

  private KindClassifier(LinearClassifier<String, String> classifier) {
    this.classifier = classifier;
  }

  /** Learns from the mentions of a type; those without a kind are passed over. */
  static KindClassifier train(EntityType type, List<TypeTagger.Example> examples) {
    List<Datum<String, String>> data = new ArrayList<>();
    for (TypeTagger.Example example : examples) {
      example
          .of(type)
          .filter(mention -> !mention.kind().isEmpty())
          .forEach(
              mention ->
                  data.add(
                      new BasicDatum<>(
                          features(mention, example.text(), example.clues()), mention.kind())));
    }
    return new KindClassifier(
        data.isEmpty()
            ? null
            : new LinearClassifierFactory<String, String>().trainClassifier(data));
  }

  /** The mention with its likeliest kind. */
  Mention withKind(Mention mention, Text text, TokenClues clues) {
    return classifier == null
        ? mention
        : mention.with(
            Mention.KIND, classifier.classOf(new BasicDatum<>(features(mention, text, clues))));
  }

  private static Set<String> features(Mention mention, Text text, TokenClues clues) {
    int from = text.tokenAt(mention.span().start());
    int to = text.tokenAt(mention.span().end() - 1) + 1;
    Set<String> features = new TreeSet<>();
    for (int i = from; i < to; i++) {
      String word = text.token(i).isNumber() ? "0" : text.token(i).norm();
      features.add("w=" + word);
      features.add("e=" + word.substring(Math.max(0, word.length() - 3)));
      clues.lists(i).forEach(list -> features.add("l=" + list));
    }
    features.add("first=" + text.token(from).norm());
    features.add("last=" + text.token(to - 1).norm());
    features.add("length=" + Math.min(to - from, 4));
    return features;
  }

  void write(ObjectOutputStream out) throws IOException {
    out.writeObject(classifier);
  }

  @SuppressWarnings("unchecked") // what write wrote
  static KindClassifier read(ObjectInputStream in) throws IOException, ClassNotFoundException {
    return new KindClassifier((LinearClassifier<String, String>) in.readObject());
  }
}

package org.rationale.cli.score;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.rationale.annotators.Finders;
import org.rationale.annotators.corenlp.learned.LearnedTagger;
import org.rationale.corpus.AnnotatedDocument;

/**
 * What taggers found in documents that they were not trained on.
 *
 * @param learned what each document's tagger found
 * @param both what the rules found and, where they found nothing, the tagger
 */
public record CrossValidation(Comparison learned, Comparison both) {

  /**
   * Puts the documents into parts, like cards that are dealt, and has each part tagged by what was
   * trained on the others.
   *
   * @param gold documents with their hand labels, at least as many as parts
   * @param parts two or more
   * @param afterPart is run when a part is done
   */
  public static CrossValidation of(List<AnnotatedDocument> gold, int parts, Runnable afterPart) {
    AnnotatedDocument[] learned = new AnnotatedDocument[gold.size()];
    AnnotatedDocument[] both = new AnnotatedDocument[gold.size()];
    for (int part = 0; part < parts; part++) {
      LearnedTagger tagger = LearnedTagger.train(without(part, parts, gold));
      for (int i = part; i < gold.size(); i += parts) {
        learned[i] = tagger.annotate(gold.get(i).document());
        both[i] = tagger.annotateBeside(Finders.standard(), gold.get(i).document());
      }
      afterPart.run();
    }
    return new CrossValidation(comparison(gold, learned), comparison(gold, both));
  }

  private static List<AnnotatedDocument> without(
      int part, int parts, List<AnnotatedDocument> gold) {
    List<AnnotatedDocument> others = new ArrayList<>();
    IntStream.range(0, gold.size())
        .filter(i -> i % parts != part)
        .forEach(i -> others.add(gold.get(i)));
    return others;
  }

  private static Comparison comparison(
      List<AnnotatedDocument> gold, AnnotatedDocument[] predicted) {
    return new Comparison(gold, List.of(predicted), List.of(), 0);
  }
}

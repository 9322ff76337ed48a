package org.rationale.cli.score;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.rationale.cli.batch.Batch;
import org.rationale.cli.extractor.Extractor;
import org.rationale.cli.terminal.ProgressBar;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;
import org.rationale.corpus.read.Documents;
import org.rationale.eval.Evaluation;
import org.rationale.eval.Evaluator;
import org.rationale.eval.EvaluatorOptions;

/**
 * What is true of some documents beside what the annotators found in them.
 *
 * @param gold documents with their hand labels; immutable
 * @param predicted the same documents with what was found; immutable
 * @param unlabelled ids of documents without a file of labels, which are not scored; immutable
 * @param failures number of texts and files of labels that could not be read, and of texts on which
 *     the extractor failed
 */
public record Comparison(
    List<AnnotatedDocument> gold,
    List<AnnotatedDocument> predicted,
    List<String> unlabelled,
    int failures) {

  public Comparison {
    gold = List.copyOf(gold);
    predicted = List.copyOf(predicted);
    unlabelled = List.copyOf(unlabelled);
  }

  /**
   * Annotates the documents that have labels. One on which the extractor fails is a failure and is
   * not scored.
   *
   * @param err is told what could not be read or annotated
   * @throws IOException where the folder of labels cannot be listed
   */
  public static Comparison of(
      Documents texts,
      GoldFolder labels,
      Extractor extractor,
      PrintWriter err,
      ProgressBar progress)
      throws IOException {
    List<AnnotatedDocument> gold = new ArrayList<>();
    List<AnnotatedDocument> predicted = new ArrayList<>();
    List<String> unlabelled = new ArrayList<>();
    Set<String> ids = ConcurrentHashMap.newKeySet();
    Batch batch =
        new Batch(
            err,
            progress,
            annotated -> {
              Document document = annotated.document();
              if (labels.has(document)) {
                gold.add(labels.read(document));
                predicted.add(annotated);
              } else {
                unlabelled.add(document.id());
              }
            });
    batch.run(
        texts, Runtime.getRuntime().availableProcessors(), new Labelled(extractor, labels, ids));
    List<Path> orphans = labels.without(ids);
    orphans.forEach(file -> err.println(file + ": " + GoldFolder.NO_TEXT));
    return new Comparison(gold, predicted, unlabelled, batch.failures() + orphans.size());
  }

  /** Asks an extractor for documents with labels only, and notes which documents there are. */
  private record Labelled(Extractor extractor, GoldFolder labels, Set<String> ids)
      implements Extractor {

    @Override
    public AnnotatedDocument extract(Document document) {
      ids.add(document.id());
      return labels.has(document)
          ? extractor.extract(document)
          : new AnnotatedDocument(document, List.of());
    }

    @Override
    public int mostThreads() {
      return extractor.mostThreads();
    }
  }

  /** The scores of what was found. */
  public Evaluation evaluate(EvaluatorOptions options) {
    return Evaluator.of(options).evaluate(gold, predicted);
  }
}

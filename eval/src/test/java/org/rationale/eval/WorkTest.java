package org.rationale.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;

/** How much is done, counted: twice as many documents must not cost more than twice as much. */
class WorkTest {

  private static final int MENTIONS = 7;

  private final AtomicLong tokenized = new AtomicLong();
  private final AtomicLong labelled = new AtomicLong();
  private final AtomicLong scoped = new AtomicLong();

  private void score(int documents) {
    List<AnnotatedDocument> corpus = new ArrayList<>();
    for (int d = 0; d < documents; d++) {
      List<Mention> mentions = new ArrayList<>();
      for (int m = 0; m < MENTIONS; m++) {
        mentions.add(Mention.of(EntityType.DRUG, 10 * m, 10 * m + 5));
      }
      corpus.add(
          new AnnotatedDocument(new Document("d" + d, "Soma daily".repeat(MENTIONS)), mentions));
    }
    Labels labels =
        mention -> {
          labelled.incrementAndGet();
          return Optional.of(mention.type());
        };
    EvaluatorOptions options =
        EvaluatorOptions.DEFAULT
            .withLabels(labels, labels)
            .withScope(
                document -> {
                  scoped.incrementAndGet();
                  return Scope.WHOLE.of(document);
                })
            .withTokenizer(
                text -> {
                  tokenized.addAndGet(text.length());
                  return Tokenizer.WORDS_AND_MARKS.tokens(text);
                });
    Evaluator.of(options).evaluate(corpus, corpus);
  }

  @Test
  void readsEachTextOnceAndEachMentionOnce() {
    score(300);

    assertThat(tokenized).hasValue(300L * 10 * MENTIONS);
    assertThat(labelled).hasValue(300L * 2 * MENTIONS);
    assertThat(scoped).hasValue(300L * 2);
  }
}

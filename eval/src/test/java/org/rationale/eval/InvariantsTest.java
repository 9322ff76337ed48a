package org.rationale.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;
import org.rationale.eval.RandomMentions.Hands;
import org.rationale.eval.matching.Alignment;
import org.rationale.eval.matching.Matching;
import org.rationale.eval.matching.Preference;

/** What must hold of any gold and any predictions. */
@Domain(RandomMentions.class)
class InvariantsTest {

  private static Evaluation evaluate(List<Hands> corpus) {
    List<AnnotatedDocument> gold = new ArrayList<>();
    List<AnnotatedDocument> predicted = new ArrayList<>();
    for (int i = 0; i < corpus.size(); i++) {
      gold.add(corpus.get(i).goldDocument("d" + i));
      predicted.add(corpus.get(i).predictedDocument("d" + i));
    }
    return Evaluator.of().evaluate(gold, predicted);
  }

  @Property
  void theOrderOfDocumentsAndMentionsPlaysNoPart(@ForAll List<Hands> corpus, @ForAll long seed) {
    List<AnnotatedDocument> gold = new ArrayList<>();
    List<AnnotatedDocument> predicted = new ArrayList<>();
    for (int i = 0; i < corpus.size(); i++) {
      gold.add(shuffled(corpus.get(i).goldDocument("d" + i), seed));
      predicted.add(shuffled(corpus.get(i).predictedDocument("d" + i), seed + 1));
    }
    Collections.shuffle(gold, new Random(seed + 2));
    Collections.shuffle(predicted, new Random(seed + 3));
    assertThat(Evaluator.of().evaluate(gold, predicted)).isEqualTo(evaluate(corpus));
  }

  private static AnnotatedDocument shuffled(AnnotatedDocument document, long seed) {
    List<Mention> mentions = new ArrayList<>(document.mentions());
    Collections.shuffle(mentions, new Random(seed));
    return new AnnotatedDocument(document.document(), mentions);
  }

  @Property
  void swappingTheSidesSwapsPrecisionAndRecall(@ForAll List<Hands> corpus) {
    Evaluation one = evaluate(corpus);
    Evaluation other = evaluate(corpus.stream().map(Hands::swapped).toList());
    for (Metric metric : Metric.values()) {
      assertThat(one.scores(metric).overall()).isEqualTo(swapped(other.scores(metric).overall()));
      assertThat(one.scores(metric).types().keySet())
          .isEqualTo(other.scores(metric).types().keySet());
      for (EntityType type : one.scores(metric).types().keySet()) {
        assertThat(one.scores(metric).of(type)).isEqualTo(swapped(other.scores(metric).of(type)));
      }
    }
  }

  private static Counts swapped(Counts counts) {
    return new Counts(
        counts.correct(), counts.incorrect(), counts.partial(), counts.spurious(), counts.missed());
  }

  @Property
  void lenientMetricsAreNeverBelowStricterOnes(@ForAll List<Hands> corpus) {
    Evaluation evaluation = evaluate(corpus);
    assertNotBelow(evaluation, Metric.OVERLAP, Metric.STRICT);
    assertNotBelow(evaluation, Metric.TYPE, Metric.STRICT);
    assertNotBelow(evaluation, Metric.EXACT, Metric.STRICT);
    assertNotBelow(evaluation, Metric.PARTIAL, Metric.EXACT);
    Counts type = evaluation.scores(Metric.TYPE).overall();
    Counts overlap = evaluation.scores(Metric.OVERLAP).overall();
    assertThat(type.matched()).isEqualTo(overlap.matched());
    for (EntityType each : evaluation.scores(Metric.STRICT).types().keySet()) {
      double strict = evaluation.scores(Metric.STRICT).of(each).matched();
      double partial = evaluation.scores(Metric.PARTIAL).of(each).matched();
      double lenient = evaluation.scores(Metric.OVERLAP).of(each).matched();
      assertThat(partial).isBetween(strict, lenient);
    }
  }

  private static void assertNotBelow(Evaluation evaluation, Metric lenient, Metric strict) {
    assertThat(evaluation.scores(lenient).overall().matched())
        .as("%s ≥ %s", lenient, strict)
        .isGreaterThanOrEqualTo(evaluation.scores(strict).overall().matched());
    evaluation
        .scores(strict)
        .types()
        .forEach(
            (type, counts) ->
                assertThat(evaluation.scores(lenient).of(type).matched())
                    .isGreaterThanOrEqualTo(counts.matched()));
  }

  @Property
  void everyMetricCountsTheSameMentions(@ForAll List<Hands> corpus) {
    Evaluation evaluation = evaluate(corpus);
    long gold = corpus.stream().mapToLong(h -> h.gold().size()).sum();
    long predicted = corpus.stream().mapToLong(h -> h.predicted().size()).sum();
    for (Metric metric : Metric.values()) {
      if (metric != Metric.TOKEN) {
        Scores scores = evaluation.scores(metric);
        assertThat(scores.overall().gold()).isEqualTo(gold);
        assertThat(scores.overall().predicted()).isEqualTo(predicted);
        assertThat(scores.types().values().stream().mapToLong(Counts::gold).sum()).isEqualTo(gold);
        assertThat(scores.types().values().stream().mapToLong(Counts::predicted).sum())
            .isEqualTo(predicted);
      }
    }
  }

  @Property
  void whereTheTypeIsAskedForTypesAddUp(@ForAll List<Hands> corpus) {
    Evaluation evaluation = evaluate(corpus);
    for (Metric metric : List.of(Metric.STRICT, Metric.TYPE, Metric.OVERLAP, Metric.TOKEN)) {
      Scores scores = evaluation.scores(metric);
      assertThat(scores.types().values().stream().mapToDouble(Counts::matched).sum())
          .isEqualTo(scores.overall().matched());
    }
  }

  @Property
  void copiesOfACorpusScoreLikeOne(@ForAll List<Hands> corpus, @ForAll int copies) {
    List<Hands> many = new ArrayList<>();
    for (int i = 0; i < copies; i++) {
      many.addAll(corpus);
    }
    Evaluation one = evaluate(corpus);
    Evaluation all = evaluate(many);
    for (Metric metric : Metric.values()) {
      for (Averaging averaging : Averaging.values()) {
        assertSame(all.average(metric, averaging), one.average(metric, averaging));
      }
    }
  }

  private static void assertSame(Score one, Score other) {
    assertSame(one.precision(), other.precision());
    assertSame(one.recall(), other.recall());
    assertSame(one.f1(), other.f1());
  }

  private static void assertSame(double one, double other) {
    if (Double.isNaN(other)) {
      assertThat(one).isNaN();
    } else {
      assertThat(one).isEqualTo(other, within(1e-12));
    }
  }

  @Property
  void removingAFalsePositiveRaisesPrecision(@ForAll Hands hands, @ForAll Preference preference) {
    Alignment alignment = new Matching(preference).align(hands.gold(), hands.predicted());
    List<Mention> wrong = new ArrayList<>(alignment.spurious());
    if (preference == Preference.TYPE) {
      alignment.pairs().stream().filter(p -> !p.sameType()).forEach(p -> wrong.add(p.predicted()));
    }
    Evaluation before = evaluate(List.of(hands));
    for (Mention each : wrong) {
      List<Mention> fewer = new ArrayList<>(hands.predicted());
      fewer.remove(each);
      Evaluation after = evaluate(List.of(new Hands(hands.gold(), fewer)));
      for (Metric metric : Metric.values()) {
        if (metric.preference() == preference && metric != Metric.TOKEN) {
          Counts with = before.scores(metric).overall();
          Counts without = after.scores(metric).overall();
          assertThat(without.matched()).isEqualTo(with.matched());
          assertThat(without.predicted()).isEqualTo(with.predicted() - 1);
        }
      }
    }
  }

  @Property
  void predictionsEqualToGoldArePerfect(@ForAll List<Hands> corpus) {
    List<Hands> perfect = corpus.stream().map(h -> new Hands(h.gold(), h.gold())).toList();
    Assume.that(perfect.stream().anyMatch(h -> !h.gold().isEmpty()));
    Evaluation evaluation = evaluate(perfect);
    for (Metric metric : Metric.values()) {
      for (Averaging averaging : Averaging.values()) {
        assertSame(evaluation.average(metric, averaging), new Score(1, 1, 1));
      }
    }
  }
}

package org.rationale.eval.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Mention;
import org.rationale.eval.EvaluatorOptions;
import org.rationale.eval.Metric;
import org.rationale.eval.RandomMentions;
import org.rationale.eval.RandomMentions.Hands;

/** Who is called what, and in which order anything comes, must not change any digit. */
@Domain(RandomMentions.class)
class AgreementPropertiesTest {

  private static final AgreementStudy STUDY = new AgreementStudy(EvaluatorOptions.DEFAULT, 0.2);

  /** Three people: the two hands of each case, and the first hand of the next one. */
  private static Agreement agreement(
      List<Hands> corpus, List<String> people, List<String> documents, long seed) {
    TreeMap<String, List<AnnotatedDocument>> labels = new TreeMap<>();
    people.forEach(person -> labels.put(person, new ArrayList<>()));
    for (int i = 0; i < corpus.size(); i++) {
      Hands next = corpus.get((i + 1) % corpus.size());
      String id = documents.get(i);
      labels.get(people.get(0)).add(shuffled(corpus.get(i).goldDocument(id), seed));
      labels.get(people.get(1)).add(shuffled(corpus.get(i).predictedDocument(id), seed + 1));
      labels.get(people.get(2)).add(shuffled(next.goldDocument(id), seed + 2));
    }
    labels
        .values()
        .forEach(documentsOfOne -> Collections.shuffle(documentsOfOne, new Random(seed)));
    return STUDY.of(labels);
  }

  private static AnnotatedDocument shuffled(AnnotatedDocument document, long seed) {
    List<Mention> mentions = new ArrayList<>(document.mentions());
    Collections.shuffle(mentions, new Random(seed));
    return new AnnotatedDocument(document.document(), mentions);
  }

  @Property(tries = 20)
  void namesAndOrderOfPeopleAndDocumentsPlayNoPart(@ForAll List<Hands> corpus, @ForAll long seed) {
    List<String> people = new ArrayList<>(List.of("ann", "ben", "cat"));
    List<String> documents = new ArrayList<>(List.of("d0", "d1", "d2", "d3"));
    Agreement one = agreement(corpus, people, documents, 0);
    Collections.shuffle(people, new Random(seed));
    Collections.shuffle(documents, new Random(seed + 1));
    Agreement other = agreement(corpus, people, documents, seed);

    assertThat(other.gamma()).isEqualTo(one.gamma());
    assertThat(other.unitizingAlpha()).isEqualTo(one.unitizingAlpha());
    assertThat(other.tokenCount()).isEqualTo(one.tokenCount());
    assertSame(other.tokens().overall(), one.tokens().overall());
    one.tokens().types().forEach((t, c) -> assertSame(other.tokens().types().get(t), c));
    for (Metric metric : Metric.values()) {
      assertThat(other.f1(metric)).isEqualTo(one.f1(metric));
    }
  }

  /** The kappas of the pairs stand in the order of the people; the other figures have none. */
  private static void assertSame(Coefficients other, Coefficients one) {
    assertThat(other.cohenKappa()).containsExactlyInAnyOrderElementsOf(one.cohenKappa());
    assertThat(List.of(other.meanCohenKappa(), other.fleissKappa(), other.alpha()))
        .isEqualTo(List.of(one.meanCohenKappa(), one.fleissKappa(), one.alpha()));
  }
}

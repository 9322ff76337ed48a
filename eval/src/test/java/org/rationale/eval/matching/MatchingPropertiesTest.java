package org.rationale.eval.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.rationale.corpus.Mention;
import org.rationale.eval.RandomMentions;
import org.rationale.eval.RandomMentions.Hands;

@Domain(RandomMentions.class)
class MatchingPropertiesTest {

  @Property(tries = 1500)
  void equalsBruteForce(@ForAll Hands hands, @ForAll Preference preference) {
    Alignment found = new Matching(preference).align(hands.gold(), hands.predicted());
    List<Long> best = BruteForce.best(hands.gold(), hands.predicted(), preference, 0);
    assertThat(BruteForce.worth(found.pairs(), preference)).isEqualTo(best);
  }

  @Property(tries = 500)
  void equalsBruteForceWithALeastOverlap(@ForAll Hands hands, @ForAll Preference preference) {
    Alignment found = new Matching(preference, 40).align(hands.gold(), hands.predicted());
    List<Long> best = BruteForce.best(hands.gold(), hands.predicted(), preference, 40);
    assertThat(BruteForce.worth(found.pairs(), preference)).isEqualTo(best);
  }

  @Property
  void placesEachMentionOnce(@ForAll Hands hands, @ForAll Preference preference) {
    Alignment found = new Matching(preference).align(hands.gold(), hands.predicted());
    List<Mention> gold = new ArrayList<>(found.missed());
    List<Mention> predicted = new ArrayList<>(found.spurious());
    for (Pair pair : found.pairs()) {
      gold.add(pair.gold());
      predicted.add(pair.predicted());
      assertThat(pair.overlap()).isPositive();
    }
    assertThat(gold).containsExactlyInAnyOrderElementsOf(hands.gold());
    assertThat(predicted).containsExactlyInAnyOrderElementsOf(hands.predicted());
  }

  @Property
  void doesNotDependOnOrder(@ForAll Hands hands, @ForAll Preference preference, @ForAll long seed) {
    List<Mention> gold = new ArrayList<>(hands.gold());
    List<Mention> predicted = new ArrayList<>(hands.predicted());
    Collections.shuffle(gold, new Random(seed));
    Collections.shuffle(predicted, new Random(seed + 1));
    Matching matching = new Matching(preference);

    assertThat(matching.align(gold, predicted))
        .isEqualTo(matching.align(hands.gold(), hands.predicted()));
  }
}

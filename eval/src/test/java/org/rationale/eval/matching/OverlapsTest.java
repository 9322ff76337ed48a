package org.rationale.eval.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;
import org.rationale.eval.RandomMentions;
import org.rationale.eval.RandomMentions.Hands;

@Domain(RandomMentions.class)
class OverlapsTest {

  @Property
  void findsAllWhoseSpansOverlap(@ForAll Hands hands) {
    List<Mention> gold = hands.gold().stream().sorted(Mention.ORDER).toList();
    List<Mention> predicted = hands.predicted().stream().sorted(Mention.ORDER).toList();
    Overlaps overlaps = new Overlaps(predicted);
    for (Mention each : gold) {
      assertThat(overlaps.of(each))
          .containsExactlyElementsOf(
              IntStream.range(0, predicted.size())
                  .filter(p -> predicted.get(p).span().overlaps(each.span()))
                  .boxed()
                  .toList());
    }
  }

  @Test
  void looksAtWhatOverlapsOnlyEvenUnderAMentionThatCoversAll() {
    int count = 1000;
    List<Mention> mentions = new ArrayList<>();
    mentions.add(Mention.of(EntityType.CITATION, 0, 10 * count));
    for (int i = 0; i < count; i++) {
      mentions.add(Mention.of(EntityType.DRUG, 10 * i + 1, 10 * i + 5));
    }
    Overlaps overlaps = new Overlaps(mentions);
    long found = mentions.stream().mapToLong(m -> overlaps.of(m).size()).sum();

    // The long one overlaps all, each short one itself and the long one: not the square of them.
    assertThat(found).isEqualTo(count + 1 + 2 * count);
  }
}

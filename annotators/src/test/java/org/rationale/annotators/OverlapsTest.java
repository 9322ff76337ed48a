package org.rationale.annotators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;

class OverlapsTest {

  /** A mention from {@code TYPE:start-end}. */
  private static Mention mention(String written) {
    String[] parts = written.split("[:-]", 3);
    return Mention.of(
        new EntityType(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }

  private static String resolved(String found) {
    List<Mention> mentions = new ArrayList<>();
    for (String written : found.split(" ", -1)) {
      mentions.add(mention(written));
    }
    return String.join(
        " ",
        Overlaps.resolve(mentions).stream()
            .map(m -> m.type() + ":" + m.span().start() + "-" + m.span().end())
            .toList());
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "CITATION:0-9 DIAGNOSIS:2-20, CITATION:0-9, a citation stands whatever is longer",
    "CITATION:0-30 DATE:10-20, CITATION:0-30 DATE:10-20, a date stands inside",
    "CITATION:0-30 DATE:20-40, CITATION:0-30, but not across its edge",
    "DRUG:9-16 PROCEDURE:0-26, PROCEDURE:0-26 DRUG:9-16, a drug stands inside a procedure",
    "DRUG:0-9 PROCEDURE:5-26, PROCEDURE:5-26, but not across its edge",
    "DRUG:0-6 DIAGNOSIS:0-17, DIAGNOSIS:0-17, nor inside a diagnosis",
    "PROCEDURE:0-9 DIAGNOSIS:5-12, PROCEDURE:0-9, the longest stands alone",
    "PROCEDURE:0-9 DIAGNOSIS:0-9, PROCEDURE:0-9, of equals the earlier found",
    "DATE:0-4 DRUG:4-8, DATE:0-4 DRUG:4-8, touching is no overlap"
  })
  void followsTheGuidelines(String found, String expected, String why) {
    assertThat(resolved(found)).as(why).isEqualTo(expected);
  }

  @Property
  void nothingStandsAcrossAnotherAndTheOrderDoesNotMatterForDistinctLengths(
      @ForAll @Size(max = 12) List<@IntRange(max = 40) Integer> starts) {
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      EntityType type = EntityType.LABELLED.get(starts.get(i) % EntityType.LABELLED.size());
      found.add(Mention.of(type, starts.get(i), starts.get(i) + i + 1));
    }
    List<Mention> standing = Overlaps.resolve(found);
    assertThat(found).containsAll(standing);
    for (Mention a : standing) {
      for (Mention b : standing) {
        if (!a.equals(b) && a.span().overlaps(b.span())) {
          assertThat(a.span().contains(b.span()) || b.span().contains(a.span())).isTrue();
          assertThat(Set.of(a.type(), b.type()))
              .isIn(
                  Set.of(EntityType.DRUG, EntityType.PROCEDURE),
                  Set.of(EntityType.DATE, EntityType.CITATION));
        }
      }
    }
    Collections.reverse(found);
    assertThat(Overlaps.resolve(found)).isEqualTo(standing);
  }
}

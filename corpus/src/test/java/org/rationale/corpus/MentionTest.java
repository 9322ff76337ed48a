package org.rationale.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MentionTest {

  private static final String TEXT = "right knee and ankle pain";

  @Test
  void joinsItsFragmentsWithABlank() {
    Mention pain =
        new Mention(
            EntityType.DIAGNOSIS, List.of(new Span(0, 10), new Span(21, 25)), Map.of("kind", "x"));
    assertThat(pain.of(TEXT)).isEqualTo("right knee pain");
    assertThat(pain.span()).isEqualTo(new Span(0, 25));
    assertThat(pain.kind()).isEqualTo("x");
  }

  @Test
  void hasNoKindUnlessGivenOne() {
    assertThat(Mention.of(EntityType.DRUG, 0, 3).kind()).isEmpty();
    assertThat(Mention.of(EntityType.DRUG, "brand", 0, 3).kind()).isEqualTo("brand");
  }

  @Test
  void settingAnAttributeLeavesTheOriginalAsItWas() {
    Mention drug = Mention.of(EntityType.DRUG, "brand", 0, 3);
    Mention failed = drug.with("course", "failed");
    assertThat(failed.attributes())
        .containsExactly(Map.entry("course", "failed"), Map.entry("kind", "brand"));
    assertThat(drug.attributes()).containsOnlyKeys("kind");
    assertThatThrownBy(() -> drug.attributes().put("a", "b"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void refusesNoFragmentAndFragmentsOutOfOrder() {
    assertThatThrownBy(() -> new Mention(EntityType.DATE, List.of(), Map.of()))
        .hasMessageContaining("DATE has none");
    assertThatThrownBy(
            () -> new Mention(EntityType.DATE, List.of(new Span(5, 9), new Span(0, 6)), Map.of()))
        .hasMessageContaining("order and apart");
  }
}

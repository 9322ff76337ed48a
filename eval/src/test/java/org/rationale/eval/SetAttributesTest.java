package org.rationale.eval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SetAttributesTest {

  private static final SetAttributes SETS = SetAttributes.STANDARD;

  @Test
  void cutsEachListWhereItIsJoined() {
    assertThat(SETS.elements("pages", "56,98-99, 111-113"))
        .containsExactly("56", "98", "99", "111", "112", "113");
    assertThat(SETS.elements("section", "9792.24.2; Special Studies"))
        .containsExactly("9792.24.2", "Special Studies");
    assertThat(SETS.elements("ingredients", "acetaminophen + hydrocodone"))
        .containsExactly("acetaminophen", "hydrocodone");
    assertThat(SETS.elements("code", "ICD10CM:G90.50 RXNORM:161"))
        .containsExactly("ICD10CM:G90.50", "RXNORM:161");
  }

  @Test
  void leavesAloneWhatIsOneThing() {
    assertThat(SETS.elements("value", "10/325, then 1-2")).containsExactly("10/325, then 1-2");
    assertThat(SETS.elements("level", "L4-L5 + S1")).containsExactly("L4-L5", "S1");
    assertThat(SETS.elements("pages", "99-98,1-900000,A-7"))
        .containsExactly("99-98", "1-900000", "A-7");
  }

  @Test
  void comparesWhatIsListedNotHowItIsWritten() {
    assertThat(SETS.same("pages", "56,98-99", "98, 99, 56")).isTrue();
    assertThat(SETS.same("pages", "56,98-99", "56,98")).isFalse();
    assertThat(SETS.same("topic", "Ketamine; Opioids", "Opioids; Ketamine")).isTrue();
    assertThat(SETS.same("source", "a; b", "b; a")).isFalse();
  }
}

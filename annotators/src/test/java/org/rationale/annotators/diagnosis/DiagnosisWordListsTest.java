package org.rationale.annotators.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rationale.annotators.lexicon.Entry;
import org.rationale.annotators.lexicon.LexiconReader;
import org.rationale.annotators.text.Terms;

class DiagnosisWordListsTest {
  @ParameterizedTest
  @CsvSource({
    "abbreviations.tsv, 60, named-disorder named-finding",
    "abnormal.tsv, 60, abnormal abnormal-course",
    "blocked.tsv, 400, blocked",
    "activities.tsv, 60, activity motion posture",
    "bound.tsv, 50, bound-disorder bound-finding deficit",
    "conditions.tsv, 1000, named-disorder named-finding",
    "heads.tsv, 500, disorder finding attribute-disorder attribute-finding",
    "modifiers.tsv, 400, course nature",
    "signs.tsv, 100, sign general-sign imaging-sign",
    "states.tsv, 60, state state-disorder patient patient-disorder verb",
    "suffixes.tsv, 100, disorder finding none",
    "tails.tsv, 60, type title with course severity"
  })
  void areBroadAndOfKnownKinds(String list, int least, String kinds) {
    List<Entry> entries = LexiconReader.read(DiagnosisWordListsTest.class, list);
    Set<String> known = Set.of(kinds.split(" "));
    assertThat(entries).hasSizeGreaterThan(least).allMatch(entry -> known.contains(entry.kind()));
  }

  @ParameterizedTest
  @CsvSource({
    "abbreviations.tsv",
    "abnormal.tsv",
    "activities.tsv",
    "blocked.tsv",
    "bound.tsv",
    "conditions.tsv",
    "heads.tsv",
    "modifiers.tsv",
    "signs.tsv",
    "states.tsv",
    "suffixes.tsv",
    "tails.tsv"
  })
  void haveEachTermOnce(String list) {
    Set<List<String>> seen = new HashSet<>();
    assertThat(LexiconReader.read(DiagnosisWordListsTest.class, list))
        .allMatch(entry -> seen.add(Terms.words(entry.term())));
  }

  @Test
  void haveParticlesOfOneTokenEachOncePerUse() {
    Set<Entry> seen = new HashSet<>();
    assertThat(LexiconReader.read(DiagnosisWordListsTest.class, "particles.tsv"))
        .allMatch(entry -> Terms.words(entry.term()).size() == 1)
        .allMatch(seen::add);
  }
}

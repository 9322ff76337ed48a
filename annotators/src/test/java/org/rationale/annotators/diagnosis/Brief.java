package org.rationale.annotators.diagnosis;

import static org.rationale.corpus.EntityType.DIAGNOSIS;

import org.rationale.annotators.Marked;

/** Marked text with short marks: {@code |f]} is a finding, {@code |d]} a disorder. */
final class Brief {
  private Brief() {}

  /** Asserts that the pipeline finds the diagnoses that are marked. */
  static void assertFound(String brief) {
    Marked.assertFound(
        brief.replace("|f]", "|DIAGNOSIS.finding]").replace("|d]", "|DIAGNOSIS.disorder]"),
        DIAGNOSIS);
  }
}

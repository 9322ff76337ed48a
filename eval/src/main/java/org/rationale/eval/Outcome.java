package org.rationale.eval;

/** What a metric says of a pair. */
public enum Outcome {
  CORRECT,
  INCORRECT,
  PARTIAL,
  /** No pair under this metric: the gold mention is missed and the predicted one spurious. */
  APART
}

package org.rationale.eval;

/** What to do with a document that only one side has. */
public enum Unpaired {
  /** An error that lists them all: a forgotten file must not pass as a good score. */
  FAIL,
  /** The other side found nothing in it: its mentions are missed, or spurious. */
  COUNT_AS_EMPTY,
  /** Leave it out. Scores are then over the documents that both sides have. */
  SKIP
}

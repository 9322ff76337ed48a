package org.rationale.eval;

/** How the scores of several types or documents become one. */
public enum Averaging {
  /** All mentions count alike: counts are summed, then scored. */
  MICRO,
  /** All types count alike: the mean over the types for which the score is defined. */
  MACRO_TYPES,
  /** All documents count alike: the mean over the documents for which the score is defined. */
  MACRO_DOCUMENTS,
  /**
   * Types count by their number of gold mentions: the weighted mean over the types for which the
   * score is defined.
   */
  WEIGHTED
}

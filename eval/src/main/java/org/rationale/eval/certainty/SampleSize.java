package org.rationale.eval.certainty;

import java.util.Optional;

/** Whether there are enough documents to say anything. */
public final class SampleSize {

  /**
   * Below this, no difference can be significant at the level of 0.05: of 2ⁿ ways to swap the
   * systems, two are as extreme as the one that was seen, and 2 / 2⁵ is more than 0.05.
   */
  public static final int FEWEST = 6;

  /** Below this, percentile intervals of a resampled score are known to be too narrow. */
  public static final int ENOUGH = 20;

  private SampleSize() {}

  /** What must be said of scores over so many documents; nothing where they are enough. */
  public static Optional<String> warning(int documents) {
    if (documents < FEWEST) {
      return Optional.of(
          "%s too few to say how sure a score is: at least %d are needed for any difference to be significant, %d for intervals to be trusted"
              .formatted(
                  documents == 1 ? "1 document is" : documents + " documents are", FEWEST, ENOUGH));
    }
    if (documents < ENOUGH) {
      return Optional.of(
          "%d documents are few: intervals over fewer than %d are narrower than they should be"
              .formatted(documents, ENOUGH));
    }
    return Optional.empty();
  }
}

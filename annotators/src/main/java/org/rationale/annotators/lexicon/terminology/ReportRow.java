package org.rationale.annotators.lexicon.terminology;

import java.util.List;
import org.rationale.corpus.file.Place;

/**
 * What became of one term or row.
 *
 * @param outcome taken, left out or malformed
 * @param reason in words; empty where it was taken
 * @param place where it stands
 * @param text the term, or the row where it has none
 * @param sort what it is, {@link Sort#NONE} where that is not known
 * @param codes as {@code SYSTEM:CODE}
 */
public record ReportRow(
    Outcome outcome, String reason, Place place, String text, Sort sort, List<String> codes) {

  /** What can become of a term. */
  public enum Outcome {
    TAKEN,
    LEFT_OUT,
    MALFORMED
  }

  /** The same, left out. */
  ReportRow leftOut(Reason why) {
    return new ReportRow(Outcome.LEFT_OUT, why.words(), place, text, sort, codes);
  }
}

package org.rationale.eval.page;

import java.util.List;

/**
 * What a report says of itself.
 *
 * @param title its heading
 * @param gold what the gold is called; empty where it needs no name
 * @param predicted what the predictions are called; empty where they need no name
 * @param notes what must be said beside the scores, for instance how far people agree, a sentence
 *     each; immutable
 */
public record ReportTitle(String title, String gold, String predicted, List<String> notes) {

  public ReportTitle {
    notes = List.copyOf(notes);
  }

  /** A heading and nothing else. */
  public static ReportTitle of(String title) {
    return new ReportTitle(title, "", "", List.of());
  }
}

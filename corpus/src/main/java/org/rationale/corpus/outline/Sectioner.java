package org.rationale.corpus.outline;

import java.util.List;
import org.rationale.corpus.Document;
import org.rationale.corpus.Header;
import org.rationale.corpus.Outline;

/** Finds the parts of a determination. */
public final class Sectioner {

  private static final String SUMMARY = "CLINICAL CASE SUMMARY";

  private Sectioner() {}

  /** The outline of a document; one section where the text is no determination. */
  public static Outline outline(Document document) {
    int heading = document.text().indexOf(SUMMARY);
    return new Outline(
        Header.NONE, List.of(), List.of(), heading < 0 ? 0 : heading + SUMMARY.length());
  }
}

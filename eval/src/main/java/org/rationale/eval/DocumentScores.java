package org.rationale.eval;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.rationale.corpus.Document;
import org.rationale.eval.matching.Alignment;

/**
 * The scores of one document under each metric, with the alignment that shows where they come from.
 *
 * @param document as gold has it
 * @param alignment of its mentions, same types first ({@link
 *     org.rationale.eval.matching.Preference#TYPE}); under the types they were scored with
 * @param scores under each metric; immutable
 */
public record DocumentScores(Document document, Alignment alignment, Map<Metric, Scores> scores) {

  public DocumentScores {
    scores = Collections.unmodifiableMap(new EnumMap<>(scores));
  }

  /** The id of the document. */
  public String id() {
    return document.id();
  }
}

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
 * @param links the scores of links by their names, under {@link Metric#STRICT} (both ends found
 *     exactly) and {@link Metric#OVERLAP} (both ends found); immutable
 */
public record DocumentScores(
    Document document, Alignment alignment, Map<Metric, Scores> scores, Map<Metric, Scores> links) {

  public DocumentScores {
    scores = Collections.unmodifiableMap(new EnumMap<>(scores));
    links = Collections.unmodifiableMap(new EnumMap<>(links));
  }

  /** The id of the document. */
  public String id() {
    return document.id();
  }
}

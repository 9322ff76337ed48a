package org.rationale.eval;

import java.util.List;
import org.rationale.corpus.Document;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;

/**
 * The parts of a document that are scored. A mention belongs to them if any character of it lies in
 * one of the spans; a token likewise. The same rule holds for gold and predictions.
 */
@FunctionalInterface
public interface Scope {

  /** Everything. */
  Scope WHOLE = document -> List.of(new Span(0, Integer.MAX_VALUE));

  /** The spans of this document that are scored; none to leave the document out of the scores. */
  List<Span> of(Document document);

  /** The mentions of {@code mentions} that belong to {@code spans}. */
  static List<Mention> within(List<Span> spans, List<Mention> mentions) {
    return mentions.stream()
        .filter(m -> m.fragments().stream().anyMatch(f -> touches(spans, f)))
        .toList();
  }

  /** Whether {@code span} shares a character with one of {@code spans}. */
  static boolean touches(List<Span> spans, Span span) {
    for (Span each : spans) {
      if (each.overlaps(span)) {
        return true;
      }
    }
    return false;
  }
}

package org.rationale.eval.report;

import java.util.List;
import java.util.stream.Collectors;
import org.rationale.corpus.Document;
import org.rationale.corpus.Mention;
import org.rationale.eval.matching.Pair;

/**
 * What became of one gold or predicted mention, as a line of text.
 *
 * @param document id of the document
 * @param type under which it was scored
 * @param outcome {@code exact}, {@code overlap}, {@code missed} or {@code spurious}
 * @param gold where gold has it, as {@code start-end} in UTF-16 positions, fragments joined by
 *     {@code ;}; empty where gold does not have it
 * @param predicted where the predictions have it; empty where they do not
 * @param text of the gold mention, or of the predicted one where there is no other; white space
 *     joined to single blanks
 */
public record MentionRow(
    String document, String type, String outcome, String gold, String predicted, String text) {

  static MentionRow of(Document document, Pair pair) {
    return new MentionRow(
        document.id(),
        pair.gold().type().name(),
        pair.sameSpan() ? "exact" : "overlap",
        place(pair.gold()),
        place(pair.predicted()),
        text(document, pair.gold()));
  }

  static MentionRow missed(Document document, Mention gold) {
    return new MentionRow(
        document.id(), gold.type().name(), "missed", place(gold), "", text(document, gold));
  }

  static MentionRow spurious(Document document, Mention predicted) {
    return new MentionRow(
        document.id(),
        predicted.type().name(),
        "spurious",
        "",
        place(predicted),
        text(document, predicted));
  }

  private static String place(Mention mention) {
    return mention.fragments().stream()
        .map(f -> f.start() + "-" + f.end())
        .collect(Collectors.joining(";"));
  }

  private static String text(Document document, Mention mention) {
    return mention.of(document.text()).strip().replaceAll("\\s+", " ");
  }

  List<String> cells() {
    return List.of(document, type, outcome, gold, predicted, text);
  }

  /** The row as a sentence for people: {@code case-1 DRUG missed 12-16 "Soma"}. */
  public String inWords() {
    String place =
        gold.equals(predicted) || predicted.isEmpty()
            ? gold
            : gold.isEmpty() ? predicted : gold + " as " + predicted;
    return "%s %s %s %s \"%s\"".formatted(document, type, outcome, place, text);
  }
}

package org.rationale.cli.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.file.Finding;
import org.rationale.gold.format.FormatException;

/**
 * What becomes of documents that only one of two sides has; as a rule they are errors, so that a
 * forgotten file cannot pass as a good score.
 *
 * @param missingAsEmpty whether the predictions say nothing of a document that they do not have
 * @param ignoreExtra whether to leave out documents that gold does not have
 */
public record Completeness(boolean missingAsEmpty, boolean ignoreExtra) {

  /**
   * The predictions for the documents of gold, one for each, in the order of their ids.
   *
   * @throws FormatException with what is wrong with the predictions or, if nothing is, naming each
   *     file that is missing or too many
   */
  public List<AnnotatedDocument> complete(Side gold, Side predicted) {
    Set<String> known = gold.ids();
    List<Finding> findings = new ArrayList<>(errors(gold, known, predicted));
    if (!findings.isEmpty()) {
      throw new FormatException(findings);
    }
    Map<String, AnnotatedDocument> complete = new TreeMap<>();
    for (AnnotatedDocument document : predicted.documents()) {
      String id = document.document().id();
      if (known.contains(id)) {
        complete.put(id, document);
      } else if (!ignoreExtra) {
        findings.add(extra(gold, predicted, id));
      }
    }
    for (AnnotatedDocument document : gold.documents()) {
      String id = document.document().id();
      if (!complete.containsKey(id) && !missingAsEmpty) {
        findings.add(missing(gold, predicted, id));
      }
      complete.computeIfAbsent(id, i -> new AnnotatedDocument(document.document(), List.of()));
    }
    if (!findings.isEmpty()) {
      throw new FormatException(findings.stream().sorted().toList());
    }
    return List.copyOf(complete.values());
  }

  /** What is wrong with the predictions, except in files that are left out. */
  private List<Finding> errors(Side gold, Set<String> known, Side predicted) {
    Set<Finding> errors = new TreeSet<>(Comparator.comparing(Finding::toString));
    for (Finding finding : predicted.findings()) {
      Optional<String> extra = predicted.documentOf(finding).filter(id -> !known.contains(id));
      if (finding.isError() && !(ignoreExtra && extra.isPresent())) {
        errors.add(extra.map(id -> extra(gold, predicted, id)).orElse(finding));
      }
    }
    return errors.stream().sorted().toList();
  }

  private static Finding missing(Side gold, Side predicted, String id) {
    return predicted
        .place(id)
        .error(
            "the document %s is missing, which %s has; add it, or let --missing-as-empty count it as without mentions"
                .formatted(id, gold.places().containsKey(id) ? gold.place(id) : gold.path()));
  }

  private static Finding extra(Side gold, Side predicted, String id) {
    return predicted
        .place(id)
        .error(
            "%s has no document %s; remove it, or let --ignore-extra leave it out"
                .formatted(gold.path(), id));
  }
}

package org.rationale.gold.format;

import java.util.List;
import java.util.Map;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.file.Finding;
import org.rationale.corpus.file.Place;

/**
 * What came out of reading a file or a folder.
 *
 * @param documents those that could be read, in the order of the files; immutable
 * @param findings what is wrong, and what was left out, by file and line; immutable
 * @param places where each document begins, by its id, as far as that is known; immutable
 */
public record FormatReading(
    List<AnnotatedDocument> documents, List<Finding> findings, Map<String, Place> places) {

  public FormatReading {
    documents = List.copyOf(documents);
    findings = findings.stream().sorted().toList();
    places = Map.copyOf(places);
  }

  /** What came out of reading files of which each has one document. */
  public FormatReading(List<AnnotatedDocument> documents, List<Finding> findings) {
    this(documents, findings, Map.of());
  }

  /**
   * The documents, if nothing was wrong.
   *
   * @throws FormatException with every error, if there was one
   */
  public List<AnnotatedDocument> orThrow() {
    List<Finding> errors = findings.stream().filter(Finding::isError).toList();
    if (!errors.isEmpty()) {
      throw new FormatException(errors);
    }
    return documents;
  }

  /** What was left out or may be wrong, in the order of the files. */
  public List<Finding> warnings() {
    return findings.stream().filter(f -> !f.isError()).toList();
  }
}

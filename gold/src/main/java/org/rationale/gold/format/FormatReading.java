package org.rationale.gold.format;

import java.util.List;
import org.rationale.corpus.AnnotatedDocument;

/**
 * What came out of reading a file or a folder.
 *
 * @param documents those that could be read, in the order of the files; immutable
 * @param findings what is wrong, and what was left out, by file and line; immutable
 */
public record FormatReading(List<AnnotatedDocument> documents, List<Finding> findings) {

  public FormatReading {
    documents = List.copyOf(documents);
    findings = findings.stream().sorted().toList();
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

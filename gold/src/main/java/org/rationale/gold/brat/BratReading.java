package org.rationale.gold.brat;

import java.util.List;
import java.util.Map;
import org.rationale.corpus.file.Finding;
import org.rationale.gold.format.FormatException;

/**
 * What came out of reading a brat file.
 *
 * @param document everything that could be read; lines with errors are missing from it
 * @param lines the line on which the label with an id stands, by the id; immutable
 * @param findings what is wrong with the file, and what a tolerant reader left out, by line;
 *     immutable
 */
public record BratReading(
    BratDocument document, Map<String, Integer> lines, List<Finding> findings) {

  public BratReading {
    lines = Map.copyOf(lines);
    findings = findings.stream().sorted().toList();
  }

  /**
   * The document, if nothing was wrong with the file.
   *
   * @throws FormatException with every error, if there was one
   */
  public BratDocument orThrow() {
    List<Finding> errors = findings.stream().filter(Finding::isError).toList();
    if (!errors.isEmpty()) {
      throw new FormatException(errors);
    }
    return document;
  }
}

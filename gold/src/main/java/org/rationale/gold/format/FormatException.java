package org.rationale.gold.format;

import java.util.List;
import java.util.stream.Collectors;
import org.rationale.corpus.file.Finding;
import org.rationale.corpus.file.Place;

/** A file of labels cannot be read; says everything that is wrong with it, a line each. */
public final class FormatException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  /** Made from the findings that speak against the file, at least one. */
  public FormatException(List<Finding> findings) {
    super(findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
    this.findings = List.copyOf(findings);
  }

  /** Made from one thing that is wrong at a place. */
  public static FormatException at(Place place, String message) {
    return new FormatException(List.of(place.error(message)));
  }

  /** The same with what was caught. */
  public FormatException(List<Finding> findings, Throwable cause) {
    this(findings);
    initCause(cause);
  }

  /** What is wrong, in the order of the file; immutable. */
  public List<Finding> findings() {
    return findings;
  }
}

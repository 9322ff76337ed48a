package org.rationale.gold.brat;

import java.util.ArrayList;
import java.util.List;
import org.rationale.corpus.file.Finding;

/** Collects what is found in one file, by the rules of the strict profile or of tolerance. */
final class Findings {

  private final String file;
  private final boolean strict;
  private final List<Finding> found = new ArrayList<>();

  Findings(String file, boolean strict) {
    this.file = file;
    this.strict = strict;
  }

  boolean isStrict() {
    return strict;
  }

  /** Wrong for any reader. */
  void error(int line, String message) {
    found.add(Finding.error(file, line, message));
  }

  /** Wrong in the strict profile, and of no account to a tolerant reader. */
  void strict(int line, String message) {
    if (strict) {
      error(line, message);
    }
  }

  /** Wrong in the strict profile; a tolerant reader leaves it out and says so. */
  void leftOut(int line, String message) {
    found.add(
        strict
            ? Finding.error(file, line, message)
            : Finding.warning(file, line, message + "; left out"));
  }

  /** Whether something is wrong with a line. */
  boolean has(int line) {
    return found.stream().anyMatch(f -> f.line() == line);
  }

  List<Finding> all() {
    return List.copyOf(found);
  }
}

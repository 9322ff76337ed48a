package org.rationale.corpus.file;

import java.util.Comparator;

/**
 * Something about a file that someone should look at.
 *
 * @param file name of the file as the user knows it
 * @param line line in that file, counted from 1; 0 where the whole file is meant
 * @param severity whether the file is wrong or only doubtful
 * @param message what is there, what was expected, what to do
 */
public record Finding(String file, int line, Severity severity, String message)
    implements Comparable<Finding> {

  /** By file, then line; findings on one line keep their order. */
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::file).thenComparingInt(Finding::line);

  /** How bad it is. */
  public enum Severity {
    /** The file is not as it has to be. */
    ERROR,
    /** The file may be right, but a person should look, or something in it was left out. */
    WARNING
  }

  /** A finding that makes the file wrong. */
  public static Finding error(String file, int line, String message) {
    return new Finding(file, line, Severity.ERROR, message);
  }

  /** A finding that makes the file doubtful. */
  public static Finding warning(String file, int line, String message) {
    return new Finding(file, line, Severity.WARNING, message);
  }

  /** Whether the file is wrong. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }

  /** One line for a person: {@code file:line: message}. */
  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + ": " + (isError() ? "" : "warning: ") + message;
  }
}

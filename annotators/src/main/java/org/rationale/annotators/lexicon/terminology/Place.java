package org.rationale.annotators.lexicon.terminology;

/**
 * A line of a file.
 *
 * @param file as messages name it
 * @param line counted from 1
 */
public record Place(String file, long line) {

  @Override
  public String toString() {
    return file + ":" + line;
  }
}

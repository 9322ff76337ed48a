package org.rationale.corpus.read;

/**
 * An input, or a line of one, that could not be read.
 *
 * @param where name of the file, with {@code :line} (counted from 1) in JSON lines
 * @param problem what is wrong with it
 * @param remedy what to do about it
 */
public record UnreadableInput(String where, String problem, String remedy) {

  /** One line for a person: where, what is wrong, what to do. */
  @Override
  public String toString() {
    return where + ": " + problem + ". " + remedy + ".";
  }
}

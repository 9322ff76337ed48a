package org.rationale.corpus.file;

/**
 * Where in a file something stands.
 *
 * @param file name of the file as the user knows it
 * @param line line in that file, from 1; 0 where the path says it
 * @param path the way to it within a line or a file of JSON, for instance {@code spans[2]}; may be
 *     empty
 */
public record Place(String file, int line, String path) {

  /** A whole file. */
  public static Place of(String file) {
    return new Place(file, 0, "");
  }

  /** A line of this file. */
  public Place atLine(int number) {
    return new Place(file, number, "");
  }

  /** A member of the object that stands here. */
  public Place member(String name) {
    return new Place(file, line, path.isEmpty() ? name : path + "." + name);
  }

  /** An element of the array that stands here, from 0. */
  public Place element(int index) {
    return new Place(file, line, path + "[" + index + "]");
  }

  /** Something wrong here. */
  public Finding error(String message) {
    return Finding.error(file, line, prefix() + message);
  }

  /** Something doubtful here. */
  public Finding warning(String message) {
    return Finding.warning(file, line, prefix() + message);
  }

  /** What to call this place from another place of the same file. */
  public String inFile() {
    String inLine = path.isEmpty() ? "" : path;
    if (line == 0) {
      return inLine.isEmpty() ? "the file" : inLine;
    }
    return "line " + line + (inLine.isEmpty() ? "" : ", " + inLine);
  }

  /** File, line and path for a person, as far as they are known: {@code labels.jsonl:3}. */
  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + (path.isEmpty() ? "" : ", " + path);
  }

  private String prefix() {
    return path.isEmpty() ? "" : path + ": ";
  }
}

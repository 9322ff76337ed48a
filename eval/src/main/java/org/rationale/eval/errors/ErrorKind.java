package org.rationale.eval.errors;

/** What is wrong, seen from the spans and the types. */
public enum ErrorKind {
  MISSED("missed", "Missed", "gold has a mention where the predictions have none"),
  SPURIOUS("spurious", "Spurious", "a prediction where gold has nothing"),
  BOUNDARY_LEFT("boundary-left", "Left boundary", "right type, right end, another start"),
  BOUNDARY_RIGHT("boundary-right", "Right boundary", "right type, right start, another end"),
  BOUNDARY_BOTH("boundary-both", "Both boundaries", "right type, another start and end"),
  BOUNDARY_INSIDE("boundary-inside", "Gap inside", "right type, start and end, other fragments"),
  WRONG_TYPE("wrong-type", "Wrong type", "right span, another type"),
  WRONG_TYPE_AND_SPAN(
      "wrong-type-and-span", "Wrong type and span", "overlapping span, another type"),
  SPLIT("split", "Split", "one gold mention, several predictions of its type"),
  MERGED("merged", "Merged", "several gold mentions of a type, one prediction");

  private final String id;
  private final String label;
  private final String meaning;

  ErrorKind(String id, String label, String meaning) {
    this.id = id;
    this.label = label;
    this.meaning = meaning;
  }

  /** The name as it stands in files and addresses: lower case, words joined by hyphens. */
  public String id() {
    return id;
  }

  /** The name as a heading. */
  public String label() {
    return label;
  }

  /** What the kind says, in a few words. */
  public String meaning() {
    return meaning;
  }
}

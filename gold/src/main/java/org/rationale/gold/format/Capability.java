package org.rationale.gold.format;

/** Something that files of a format may hold, or not. */
public enum Capability {
  /** The text of the document itself, character by character. */
  TEXT("the text itself"),
  /** More than one document in one file. */
  SEVERAL_DOCUMENTS("several documents in a file"),
  /** Mentions that share characters, one within another included. */
  OVERLAPPING("overlapping and nested mentions"),
  /** Mentions of more than one fragment. */
  DISCONTINUOUS("mentions of several fragments"),
  /** Attributes of mentions, the kind among them. */
  ATTRIBUTES("attributes"),
  /** Links between mentions. */
  LINKS("links");

  private final String description;

  Capability(String description) {
    this.description = description;
  }

  /** What it is, for a person; a plural or uncountable noun phrase. */
  public String description() {
    return description;
  }
}

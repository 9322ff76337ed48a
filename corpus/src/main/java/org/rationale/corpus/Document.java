package org.rationale.corpus;

/**
 * A text with a name. The text is the original, character by character; nothing in this program
 * normalises it.
 *
 * @param id unique within a corpus; not empty; usable as a file name
 * @param text the original text; may be empty
 */
public record Document(String id, String text) {

  public Document {
    if (id.isBlank()
        || id.contains("/")
        || id.contains("\\")
        || id.equals(".")
        || id.equals("..")) {
      throw new IllegalArgumentException(
          "a document's id must be usable as a file name, but it is \"" + id + "\"");
    }
  }
}

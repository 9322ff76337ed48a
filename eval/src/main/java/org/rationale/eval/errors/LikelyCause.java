package org.rationale.eval.errors;

/**
 * Why an error may have happened, as far as text, gold and predictions tell. An error can have
 * several causes or none; they stand here from the most telling to the least.
 */
public enum LikelyCause {
  WRAPPED_LINE(
      "wrapped-line", "wrapped line", "one side runs across a line break, the other does not"),
  INSIDE_CITATION("inside-citation", "inside a citation", "lies within a CITATION of the gold"),
  INSIDE_OTHER("inside-other", "inside another mention", "lies within a longer gold mention"),
  AROUND_OTHER("around-other", "around another mention", "holds a gold mention of another type"),
  OVER_FOUND("over-found", "second find", "overlaps a mention of its type that was found exactly"),
  TOO_LITTLE_OVERLAP(
      "too-little-overlap",
      "too little overlap",
      "something of its type lies there, but covers less than was asked for"),
  PUNCTUATION("punctuation", "punctuation", "the spans differ by punctuation or white space only"),
  DETERMINER("determiner", "article", "the spans differ by an article or another determiner only"),
  COORDINATION("coordination", "coordination", "“and”, “or”, a comma or a slash is in it"),
  PHRASE("phrase", "prepositional phrase", "the spans differ by a phrase such as “of the …”"),
  MODIFIER("modifier", "modifier", "the spans differ by words at the edge"),
  AMBIGUOUS("ambiguous", "ambiguous term", "gold has the same words as the predicted type too"),
  FOUND_ELSEWHERE("found-elsewhere", "found elsewhere", "the same words were found elsewhere"),
  LABELLED_ELSEWHERE(
      "labelled-elsewhere",
      "labelled elsewhere",
      "gold labels the same words elsewhere: context decides, or gold has a gap"),
  NEVER_PREDICTED(
      "never-predicted",
      "never predicted",
      "these words are predicted nowhere as this type: not in the lexicon?"),
  NEVER_LABELLED(
      "never-labelled", "never labelled", "gold labels these words nowhere as this type"),
  LONG_SPAN("long-span", "long span", "a gold mention of eight words or more"),
  SINGLE("single", "only once in the gold", "gold labels these words as this type only here");

  private final String id;
  private final String label;
  private final String meaning;

  LikelyCause(String id, String label, String meaning) {
    this.id = id;
    this.label = label;
    this.meaning = meaning;
  }

  /** The name as it stands in files and addresses: lower case, words joined by hyphens. */
  public String id() {
    return id;
  }

  /** The name in a list. */
  public String label() {
    return label;
  }

  /** What was seen that makes the cause likely. */
  public String meaning() {
    return meaning;
  }
}

package org.rationale.annotators.lexicon.terminology;

/** Why a row or a term is left out; reports list them in this order. */
public enum Reason {
  INACTIVE("suppressed, inactive or obsolete row"),
  LANGUAGE("another language than English"),
  TERM_TYPE("name of a sort that texts do not use (with dose and form, abbreviated, technical)"),
  NO_TYPE("thing that none of the types is about"),
  EMPTY("no name"),
  NO_LETTER("no letter in it"),
  ONE_LETTER("one letter"),
  TWO_LETTERS("two letters or digits, which mean too many things"),
  LETTERS("single letters, such as A & D"),
  STOP_WORDS("nothing but stop words"),
  ORDINARY("ordinary English words"),
  DOUBTFUL("drug that only its context tells; the built-in lists read it"),
  UNSPECIFIC("says only that it is something else or not classified"),
  STRENGTH("drug with a strength"),
  NOTATION("notation of a code system"),
  TOO_LONG("longer than anybody writes"),
  OTHER_TYPE("is there already as something else"),
  DUPLICATE("is there already; codes joined");

  private final String words;

  Reason(String words) {
    this.words = words;
  }

  /** The reason in words. */
  public String words() {
    return words;
  }
}

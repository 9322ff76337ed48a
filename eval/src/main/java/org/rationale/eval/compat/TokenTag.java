package org.rationale.eval.compat;

/**
 * The tag of one token, {@code B-DRUG} or {@code O}.
 *
 * @param prefix the letter in front; {@code O} where nothing is labelled
 * @param type the name behind the hyphen; {@code _} where there is none
 */
record TokenTag(char prefix, String type) {

  static final TokenTag OUTSIDE = new TokenTag('O', "_");

  static TokenTag of(String text) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException(
          "a tag is a letter, a hyphen and a type, or O, but it is empty");
    }
    if (text.equals("O")) {
      return OUTSIDE;
    }
    String type = text.length() > 2 && text.charAt(1) == '-' ? text.substring(2) : "";
    if (type.isEmpty() && text.length() > 1) {
      throw new IllegalArgumentException(
          "a tag is a letter, a hyphen and a type, or O, but it is \"" + text + "\"");
    }
    return new TokenTag(text.charAt(0), type.isEmpty() ? "_" : type);
  }

  boolean is(String prefixes) {
    return prefixes.indexOf(prefix) >= 0;
  }

  boolean sameType(TokenTag other) {
    return type.equals(other.type);
  }
}

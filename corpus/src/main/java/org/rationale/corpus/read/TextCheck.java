package org.rationale.corpus.read;

/** What a text must be to become a document, in every format alike. */
final class TextCheck {

  /** Most characters (UTF-16) a document may have: some 500 printed pages. */
  static final int LONGEST = 2_000_000;

  private TextCheck() {}

  static void check(String text) throws UnreadableException {
    if (text.length() > LONGEST) {
      throw tooLong();
    }
    if (text.isBlank()) {
      throw new UnreadableException(
          text.isEmpty() ? "it is empty" : "it holds nothing but white space",
          "Put a determination's text into it, or leave it out");
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        throw new UnreadableException(
            "character %d is half of a surrogate pair (\\u%04x), which no file can hold"
                .formatted(i, (int) c),
            "Write the text anew from its source; something cut a character in two");
      }
    }
  }

  static UnreadableException tooLong() {
    return new UnreadableException(
        "its text is longer than %,d characters; a determination has some thousand"
            .formatted(LONGEST),
        "Cut it into its determinations, one file or one JSON line each");
  }
}

package org.rationale.gold.format;

/** What a format counts when it says where something stands. */
public enum OffsetUnit {
  /** Unicode code points, as brat and Python count. */
  CODE_POINT("code-point", "Unicode code points") {
    @Override
    int width(String text, int position) {
      return 1;
    }

    @Override
    boolean isEven(String text) {
      return hasNoPairs(text);
    }
  },
  /** UTF-16 positions, as Java, JavaScript and this program count. */
  UTF_16("utf-16", "UTF-16 positions") {
    @Override
    int width(String text, int position) {
      return Character.charCount(text.codePointAt(position));
    }

    @Override
    boolean isEven(String text) {
      return hasNoPairs(text);
    }
  },
  /** Bytes of the text in UTF-8. */
  UTF_8("utf-8", "UTF-8 bytes") {
    @Override
    int width(String text, int position) {
      int character = text.codePointAt(position);
      if (character < 0x80) {
        return 1;
      }
      return character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    }

    @Override
    boolean isEven(String text) {
      return text.chars().allMatch(c -> c < 0x80);
    }
  };

  private final String id;
  private final String description;

  OffsetUnit(String id, String description) {
    this.id = id;
    this.description = description;
  }

  /** Name in files, for instance {@code code-point}. */
  public String id() {
    return id;
  }

  /** What is counted, for a person. */
  public String description() {
    return description;
  }

  /** How many units the code point at a UTF-16 position takes. */
  abstract int width(String text, int position);

  /** Whether each UTF-16 position of a text is one unit. */
  abstract boolean isEven(String text);

  private static boolean hasNoPairs(String text) {
    return text.codePointCount(0, text.length()) == text.length();
  }

  /** The offsets of one text in this unit. */
  public Offsets of(String text) {
    return isEven(text) ? Offsets.even(text.length()) : Offsets.counting(text, this::width);
  }
}

package org.rationale.gold.format;

import java.util.Arrays;
import java.util.OptionalInt;
import org.rationale.corpus.Span;

/** The positions of one text in another unit, both ways. */
public final class Offsets {

  private static final int NONE = -1;

  private final int[] unitAt;
  private final int[] positionAt;

  private Offsets(int[] unitAt, int[] positionAt) {
    this.unitAt = unitAt;
    this.positionAt = positionAt;
  }

  /** How many units the code point at a UTF-16 position takes. */
  @FunctionalInterface
  public interface Width {
    /** The number of units, 0 or more. */
    int at(String text, int position);
  }

  /** The positions of a text, counted by the width of its code points. */
  public static Offsets counting(String text, Width width) {
    int[] unitAt = new int[text.length() + 1];
    Arrays.fill(unitAt, NONE);
    int units = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      unitAt[i] = units;
      units += width.at(text, i);
    }
    unitAt[text.length()] = units;
    int[] positionAt = new int[units + 1];
    Arrays.fill(positionAt, NONE);
    for (int i = text.length(); i >= 0; i--) {
      if (unitAt[i] != NONE) {
        positionAt[unitAt[i]] = i;
      }
    }
    return new Offsets(unitAt, positionAt);
  }

  /** Length of the text in units. */
  public int length() {
    return positionAt.length - 1;
  }

  /**
   * The offset of a UTF-16 position.
   *
   * @throws IllegalArgumentException where the position is outside the text or in the middle of a
   *     character
   */
  public int toUnit(int position) {
    if (position < 0 || position >= unitAt.length || unitAt[position] == NONE) {
      throw new IllegalArgumentException(
          "position "
              + position
              + " is outside the text, which has "
              + (unitAt.length - 1)
              + " UTF-16 positions, or between the two halves of a character");
    }
    return unitAt[position];
  }

  /** The UTF-16 position of an offset; empty outside the text and in the middle of a character. */
  public OptionalInt toPosition(int offset) {
    return offset < 0 || offset >= positionAt.length || positionAt[offset] == NONE
        ? OptionalInt.empty()
        : OptionalInt.of(positionAt[offset]);
  }

  /** A span of the program in this unit, as {@code start end}. */
  public String write(Span span) {
    return toUnit(span.start()) + " " + toUnit(span.end());
  }
}

package org.rationale.gold.format;

import java.util.Arrays;
import java.util.OptionalInt;
import org.rationale.corpus.Span;

/** The positions of one text in another unit, both ways. */
public abstract sealed class Offsets {

  private static final int NONE = -1;

  private Offsets() {}

  /** How many units the code point at a UTF-16 position takes. */
  @FunctionalInterface
  public interface Width {
    /** The number of units, 0 or more. */
    int at(String text, int position);
  }

  /** The positions of a text, counted by the width of its code points. */
  public static Offsets counting(String text, Width width) {
    return new Counted(text, width);
  }

  /** The positions of a text of some length in which each is one unit. */
  static Offsets even(int length) {
    return new Even(length);
  }

  /** Length of the text in units. */
  public abstract int length();

  /**
   * The offset of a UTF-16 position.
   *
   * @throws IllegalArgumentException where the position is outside the text or in the middle of a
   *     character
   */
  public abstract int toUnit(int position);

  /** The UTF-16 position of an offset; empty outside the text and in the middle of a character. */
  public abstract OptionalInt toPosition(int offset);

  /** A span of the program in this unit, as {@code start end}. */
  public String write(Span span) {
    return toUnit(span.start()) + " " + toUnit(span.end());
  }

  private static IllegalArgumentException outside(int position, int positions) {
    return new IllegalArgumentException(
        "position "
            + position
            + " is outside the text, which has "
            + positions
            + " UTF-16 positions, or between the two halves of a character");
  }

  /** Where units and positions are the same. */
  private static final class Even extends Offsets {

    private final int length;

    private Even(int length) {
      this.length = length;
    }

    @Override
    public int length() {
      return length;
    }

    @Override
    public int toUnit(int position) {
      if (position < 0 || position > length) {
        throw outside(position, length);
      }
      return position;
    }

    @Override
    public OptionalInt toPosition(int offset) {
      return offset < 0 || offset > length ? OptionalInt.empty() : OptionalInt.of(offset);
    }
  }

  /** Where they may differ: a table for each way. */
  private static final class Counted extends Offsets {

    private final int[] unitAt;
    private final int[] positionAt;

    private Counted(String text, Width width) {
      unitAt = new int[text.length() + 1];
      Arrays.fill(unitAt, NONE);
      int units = 0;
      for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
        unitAt[i] = units;
        units += width.at(text, i);
      }
      unitAt[text.length()] = units;
      positionAt = new int[units + 1];
      Arrays.fill(positionAt, NONE);
      for (int i = text.length(); i >= 0; i--) {
        if (unitAt[i] != NONE) {
          positionAt[unitAt[i]] = i;
        }
      }
    }

    @Override
    public int length() {
      return positionAt.length - 1;
    }

    @Override
    public int toUnit(int position) {
      if (position < 0 || position >= unitAt.length || unitAt[position] == NONE) {
        throw outside(position, unitAt.length - 1);
      }
      return unitAt[position];
    }

    @Override
    public OptionalInt toPosition(int offset) {
      return offset < 0 || offset >= positionAt.length || positionAt[offset] == NONE
          ? OptionalInt.empty()
          : OptionalInt.of(positionAt[offset]);
    }
  }
}

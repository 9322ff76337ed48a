package org.rationale.annotators.dosage;

import java.util.List;
import java.util.Optional;

/**
 * A row of the pattern table.
 *
 * @param kind what it labels, for instance {@code strength}; {@code none} for what is no amount
 *     although a part of it looks like one
 * @param context what must stand around it
 * @param pattern as {@link PatternParser} reads it
 * @param example a text with the labelled spans in brackets
 * @param counterexample a text in which this kind is not found
 * @param compiled what the pattern was read as
 */
record DosagePattern(
    String kind,
    Context context,
    String pattern,
    String example,
    String counterexample,
    Compiled compiled) {

  /** Kind of the patterns that keep others away. */
  static final String NONE = "none";

  /**
   * A compiled pattern.
   *
   * @param before what stands before the labelled span
   * @param labelled the labelled span
   * @param behind what stands behind it
   */
  record Compiled(Item.Sequence before, Item.Sequence labelled, Item.Sequence behind) {

    /** What a text may begin with to match the pattern. */
    Opening opening() {
      Starts starts = new Starts();
      starts.add(whole());
      return starts.opening();
    }

    /** What the second token of a text may be that matches the pattern. */
    Opening second() {
      Starts seconds = new Starts();
      whole().addSeconds(seconds, Item.Sequence.NOTHING);
      return seconds.opening();
    }

    private Item.Sequence whole() {
      return new Item.Sequence(List.of(before, labelled, behind));
    }
  }

  /** The longest span that the pattern labels when it starts at a token. */
  Optional<Range> longestAt(Reading reading, int at) {
    int from = at;
    int to = at;
    long starts = compiled.before().ends(reading, at);
    for (long left = starts; left != Item.NOWHERE; left &= left - 1) {
      int start = at + Long.numberOfTrailingZeros(left);
      long ends = compiled.labelled().ends(reading, start);
      while (ends != Item.NOWHERE) {
        int length = Long.SIZE - 1 - Long.numberOfLeadingZeros(ends);
        if (length <= to - from) {
          break;
        }
        if (compiled.behind().ends(reading, start + length) != Item.NOWHERE) {
          from = start;
          to = start + length;
        }
        ends &= ~(1L << length);
      }
    }
    return to > from ? Optional.of(new Range(from, to)) : Optional.empty();
  }

  /** Kind and pattern; what it was compiled to is too large to be written out. */
  @Override
  public String toString() {
    return kind + ": " + pattern;
  }
}

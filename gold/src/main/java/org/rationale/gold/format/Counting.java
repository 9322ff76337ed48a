package org.rationale.gold.format;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rationale.corpus.Span;

/**
 * A way to count the positions of a text, right or wrong: a unit, what a line break counts, and by
 * how much starts and ends are off.
 *
 * @param id name by which a user can ask for it; empty where it is only ever a mistake
 * @param description for a person, behind "when"
 * @param scale the offsets of a text
 * @param startShift what is added to an offset to get the start
 * @param endShift what is added to an offset to get the end
 */
public record Counting(String id, String description, Scale scale, int startShift, int endShift) {

  /** Unicode code points, as Python counts. */
  public static final Counting CODE_POINT = of(OffsetUnit.CODE_POINT);

  /** UTF-16 positions, as Java and JavaScript count. */
  public static final Counting UTF_16 = of(OffsetUnit.UTF_16);

  /** Bytes of the text in UTF-8. */
  public static final Counting UTF_8 = of(OffsetUnit.UTF_8);

  /** What a reader sees as one character, as Swift counts and doccano can. */
  public static final Counting GRAPHEME =
      new Counting("grapheme", "counted in grapheme clusters", Counting::graphemes, 0, 0);

  /** Those that a user can ask for. */
  public static final List<Counting> NAMED = List.of(CODE_POINT, UTF_16, UTF_8, GRAPHEME);

  /** All that are tried on offsets that do not fit, the likeliest first; immutable. */
  public static final List<Counting> ALL = all();

  private static final Pattern CLUSTER = Pattern.compile("\\X");

  /** How the offsets of a text are found. */
  @FunctionalInterface
  public interface Scale {
    /** The offsets of a text. */
    Offsets of(String text);
  }

  /** The counting of a unit. */
  public static Counting of(OffsetUnit unit) {
    return new Counting(unit.id(), "counted in " + unit.description(), unit::of, 0, 0);
  }

  /** The counting with a name, for instance {@code utf-16}. */
  public static Optional<Counting> named(String id) {
    return NAMED.stream().filter(c -> c.id.equals(id)).findFirst();
  }

  /** The names that a user can ask for. */
  public static String names() {
    return NAMED.stream().map(Counting::id).collect(Collectors.joining(", "));
  }

  /** Whether it differs from a unit only by a fixed distance, so that few mentions prove little. */
  boolean isShifted() {
    return startShift != 0 || endShift != 0;
  }

  /** This counting on one text. */
  public Counted on(String text) {
    return new Counted(scale.of(text), startShift, endShift);
  }

  /**
   * One text, counted.
   *
   * @param offsets of the text
   * @param startShift what is added to an offset to get the start
   * @param endShift what is added to an offset to get the end
   */
  public record Counted(Offsets offsets, int startShift, int endShift) {

    OptionalInt start(int offset) {
      return offsets.toPosition(offset + startShift);
    }

    OptionalInt end(int offset) {
      return offsets.toPosition(offset + endShift);
    }

    /** The span of two offsets; empty where it is not inside the text. */
    public Optional<Span> span(int start, int end) {
      OptionalInt from = start(start);
      OptionalInt to = end(end);
      return from.isPresent() && to.isPresent() && from.getAsInt() < to.getAsInt()
          ? Optional.of(new Span(from.getAsInt(), to.getAsInt()))
          : Optional.empty();
    }
  }

  private static List<Counting> all() {
    List<Counting> all = new ArrayList<>(List.of(CODE_POINT, UTF_16, UTF_8));
    List<OffsetUnit> units = List.of(OffsetUnit.values());
    for (OffsetUnit unit : units) {
      all.add(lineBreaks(unit, "each line feed as CRLF", (t, i) -> isLineFeed(t, i) ? 1 : 0));
      all.add(lineBreaks(unit, "each CRLF as one character", (t, i) -> isReturn(t, i) ? -1 : 0));
    }
    all.add(GRAPHEME); // behind the line breaks: a CRLF is one cluster too
    for (OffsetUnit unit : units) {
      int mark = unit.of("\uFEFF").length();
      String from1 = mark == 1 ? " from 1, or" : ",";
      all.add(shifted(unit, from1 + " with a byte order mark before the text", -mark, -mark));
      all.add(shifted(unit, ", without the byte order mark of the text", mark, mark));
    }
    Stream.of(
            shifted(OffsetUnit.CODE_POINT, " up to the last character, not behind it", 0, 1),
            shifted(OffsetUnit.CODE_POINT, " from 1 up to the last character", -1, 0))
        .forEach(all::add);
    return List.copyOf(all);
  }

  private static Counting lineBreaks(OffsetUnit unit, String how, Offsets.Width more) {
    return new Counting(
        "",
        "counted in " + unit.description() + ", " + how,
        text -> Offsets.counting(text, (t, i) -> unit.width(t, i) + more.at(t, i)),
        0,
        0);
  }

  private static Counting shifted(OffsetUnit unit, String how, int start, int end) {
    return new Counting("", "counted in " + unit.description() + how, unit::of, start, end);
  }

  private static boolean isLineFeed(String text, int i) {
    return text.charAt(i) == '\n' && (i == 0 || text.charAt(i - 1) != '\r');
  }

  private static boolean isReturn(String text, int i) {
    return text.startsWith("\r\n", i);
  }

  private static Offsets graphemes(String text) {
    BitSet last = new BitSet();
    Matcher cluster = CLUSTER.matcher(text);
    while (cluster.find()) {
      last.set(text.offsetByCodePoints(cluster.end(), -1));
    }
    return Offsets.counting(text, (t, i) -> last.get(i) ? 1 : 0);
  }
}

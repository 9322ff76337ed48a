package org.rationale.gold.format.webanno;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rationale.corpus.file.Place;
import org.rationale.gold.format.FormatException;

/**
 * A line of a token or of a part of a token.
 *
 * @param place where it stands
 * @param address by which relations refer to it, for instance {@code 2-3} or {@code 2-3.1}
 * @param start offset of its first character
 * @param end offset behind its last character
 * @param word its text
 * @param cells its further columns, escaped as they stand; immutable
 */
record Row(Place place, String address, int start, int end, String word, List<String> cells) {

  private static final Pattern ADDRESS = Pattern.compile("[0-9]+-[0-9]+(\\.[0-9]+)?");
  private static final Pattern RANGE = Pattern.compile("([0-9]{1,9})-([0-9]{1,9})");

  Row {
    cells = List.copyOf(cells);
  }

  /**
   * Reads a line.
   *
   * @param columns number of columns behind the third
   * @throws FormatException where it is no such line
   */
  static Row of(String line, Place place, int columns) {
    String[] fields = line.split("\t", -1);
    int given = fields.length - (line.endsWith("\t") ? 1 : 0);
    Matcher range = RANGE.matcher(fields.length > 1 ? fields[1] : "");
    if (given < 3 || !ADDRESS.matcher(fields[0]).matches() || !range.matches()) {
      throw new FormatException(
          List.of(
              place.error(
                  "expected SENTENCE-TOKEN<TAB>START-END<TAB>TOKEN, but there is " + line)));
    }
    if (given != 3 + columns) {
      throw new FormatException(
          List.of(
              place.error(
                  "the header declares %d columns of labels, but the line has %d"
                      .formatted(columns, given - 3))));
    }
    return new Row(
        place,
        fields[0],
        Integer.parseInt(range.group(1)),
        Integer.parseInt(range.group(2)),
        Escapes.unescape(fields[2]),
        List.of(fields).subList(3, 3 + columns));
  }

  /** Whether it is a part of the token of an earlier line. */
  boolean isPart() {
    return address.indexOf('.') >= 0;
  }
}

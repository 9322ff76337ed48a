package org.rationale.annotators.lexicon.terminology.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rationale.annotators.text.Terms;
import org.rationale.corpus.file.Place;

/**
 * A code of HCPCS with its descriptions, put together from the lines over which they run. Columns
 * after the record layout that comes with the file.
 *
 * @param code five characters; of a modifier two
 * @param place of its first line
 * @param longText from all lines
 * @param shortText up to 28 characters
 * @param service Berenson-Eggers type of service; may be empty
 * @param terminated last day on which it was valid, as {@code YYYYMMDD}; may be empty
 */
record HcpcsRecord(
    String code,
    Place place,
    String longText,
    String shortText,
    String service,
    String terminated) {

  /** A line of the file. */
  record Line(String code, char type, String whole) {

    private static final Pattern FORM =
        Pattern.compile("(   [A-Z0-9]{2}|[A-Z0-9]\\d{3}[A-Z0-9])(\\d{5})([3478])(\\s*\\S.*)");

    static Optional<Line> of(String line) {
      Matcher row = FORM.matcher(line);
      return row.matches()
          ? Optional.of(new Line(row.group(1).strip(), row.group(3).charAt(0), line))
          : Optional.empty();
    }

    /** Whether it begins a record: 3 for a procedure, 7 for a modifier. */
    boolean isFirst() {
      return type == '3' || type == '7';
    }

    /** The text between two columns, both counted from 1 and inclusive. */
    private String columns(int from, int to) {
      return whole.length() < from
          ? ""
          : whole.substring(from - 1, Math.min(to, whole.length())).strip();
    }
  }

  static HcpcsRecord of(Line first, Place place) {
    return new HcpcsRecord(
        first.code(),
        place,
        first.columns(12, 91),
        first.columns(92, 119),
        first.columns(257, 259),
        first.columns(285, 292));
  }

  boolean isContinuedBy(Line line) {
    return line.code().equals(code);
  }

  HcpcsRecord with(Line line) {
    return new HcpcsRecord(
        code, place, longText + " " + line.columns(12, 91), shortText, service, terminated);
  }

  /** Whether it refines other codes and means nothing by itself. */
  boolean isModifier() {
    return code.length() == 2;
  }

  /**
   * Whether the short description has only words of the long one, so that it is no row of
   * abbreviations.
   */
  boolean isShortTextWritten() {
    List<String> known = new ArrayList<>(Terms.words(longText));
    Terms.words(longText).forEach(word -> known.add(word.replaceFirst("s$", "")));
    return !shortText.isEmpty() && known.containsAll(Terms.words(shortText));
  }

  boolean isTerminated() {
    return terminated.matches("\\d{8}");
  }
}

package org.rationale.corpus.outline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Named patterns that were read from a table beside this class, each with an example that it
 * matches and a counter-example that it does not.
 *
 * @param rows the rows of the table, in its order; immutable
 */
record PatternTable(List<Row> rows) {

  /**
   * One pattern of a table.
   *
   * @param name what a match stands for
   * @param pattern what is looked for
   * @param firstWord the word that every match begins with; empty where the pattern spells none
   * @param example a text in which it is found
   * @param counterExample a text in which it is not
   */
  record Row(
      String name, Pattern pattern, String firstWord, String example, String counterExample) {

    /** Every match from a position on, in order; what stands before that position is seen. */
    private List<MatchResult> matches(SearchedText text, int from) {
      Matcher matcher = matcher(this, text.string(), from, text.string().length());
      if (startsLine()) {
        return text.matchesAtLineStarts(matcher, from);
      }
      return firstWord.isEmpty()
          ? matcher.results().toList()
          : text.matches(matcher, firstWord, from);
    }

    /** Whether the pattern can only match at the beginning of a line. */
    private boolean startsLine() {
      return pattern.pattern().startsWith("(?im)^") || pattern.pattern().startsWith("(?m)^");
    }
  }

  /** A pattern that begins with a word and white space, and has a choice only in brackets. */
  private static final Pattern SPELLED =
      Pattern.compile(
          """
          (?:\\\\b)?(\\p{L}+)\\\\s\\+(?:\\\\.|[^|()]|\\((?:\\\\.|[^()])*\\))*""");

  PatternTable {
    rows = List.copyOf(rows);
  }

  /** Reads a table of this package: tab-separated columns, comments behind {@code #}. */
  static PatternTable read(String resource) {
    List<Row> rows = new ArrayList<>();
    try (InputStream in = PatternTable.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the program; build it again");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isEmpty() && !line.startsWith("#")) {
          rows.add(row(line, resource + ":" + number));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
    return new PatternTable(rows);
  }

  /** The rows of a name, in the order of the table. */
  List<Row> rows(String name) {
    return rows.stream().filter(row -> row.name().equals(name)).toList();
  }

  /** The first place at or behind {@code from} where a row of this name matches. */
  Optional<MatchResult> first(String name, CharSequence text, int from) {
    return all(name, text, from).stream().findFirst();
  }

  /** Every place at or behind {@code from} where a row of this name matches, in text order. */
  List<MatchResult> all(String name, CharSequence text, int from) {
    return all(name, SearchedText.of(text), from);
  }

  /** The same in a text that is looked through more than once. */
  List<MatchResult> all(String name, SearchedText text, int from) {
    List<MatchResult> all = new ArrayList<>();
    for (Row row : rows) {
      if (row.name().equals(name)) {
        all.addAll(row.matches(text, from));
      }
    }
    all.sort(Comparator.comparingInt(MatchResult::start));
    return all;
  }

  /** A matcher for a part of the text that sees what stands around that part. */
  static Matcher matcher(Row row, CharSequence text, int from, int to) {
    return matcher(row.pattern(), text).region(from, to);
  }

  /** A matcher that, given a part of the text, sees what stands around that part. */
  static Matcher matcher(Pattern pattern, CharSequence text) {
    return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  private static Row row(String line, String where) {
    String[] columns = line.split("\t", -1);
    if (columns.length != 4) {
      throw new IllegalStateException(
          where + ": expected 4 columns separated by tabs, found " + columns.length);
    }
    try {
      return new Row(
          columns[0],
          Pattern.compile(columns[1]),
          firstWord(columns[1]),
          columns[2].replace('⏎', '\n'),
          columns[3].replace('⏎', '\n'));
    } catch (PatternSyntaxException e) {
      throw new IllegalStateException(where + ": the pattern is malformed", e);
    }
  }

  private static String firstWord(String pattern) {
    Matcher spelled = SPELLED.matcher(pattern);
    return spelled.matches() ? spelled.group(1) : "";
  }
}

package org.rationale.annotators.lexicon.terminology.format;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.rationale.annotators.lexicon.terminology.file.TextLines;
import org.rationale.corpus.file.Place;

/**
 * The rows of a table. A row may run over several lines within quotation marks; one whose mark no
 * other one closes within {@value #LONGEST_ROW} lines is a row of its own without fields, and
 * reading goes on behind it.
 */
final class TableRows {

  private static final int LONGEST_ROW = 20;

  private final TextLines lines;
  private final TableSyntax syntax;
  private final Deque<Row> ahead = new ArrayDeque<>();

  /**
   * A row, or a line that is to be read as one.
   *
   * @param place where it begins
   * @param fields none if it cannot be read
   */
  record Row(Place place, List<String> fields, String text) {}

  TableRows(TextLines lines, TableSyntax syntax) {
    this.lines = lines;
    this.syntax = syntax;
  }

  /** The next row that is not blank, or null behind the last. */
  Row next() throws IOException {
    Row first = line();
    while (first != null && first.text().isBlank()) {
      first = line();
    }
    if (first == null) {
      return null;
    }
    StringBuilder text = new StringBuilder(first.text());
    List<Row> used = new ArrayList<>();
    Optional<List<String>> fields = syntax.fields(first.text());
    while (fields.isEmpty() && used.size() < LONGEST_ROW) {
      Row more = line();
      if (more == null) {
        break;
      }
      used.add(more);
      text.append('\n').append(more.text());
      fields = syntax.fields(text.toString());
    }
    if (fields.isEmpty()) {
      for (int i = used.size() - 1; i >= 0; i--) {
        ahead.push(used.get(i));
      }
    }
    return new Row(first.place(), fields.orElse(List.of()), text.toString());
  }

  private Row line() throws IOException {
    if (!ahead.isEmpty()) {
      return ahead.pop();
    }
    String text = lines.next();
    return text == null ? null : new Row(lines.place(), List.of(), text);
  }
}

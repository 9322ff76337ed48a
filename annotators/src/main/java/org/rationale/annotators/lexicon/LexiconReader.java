package org.rationale.annotators.lexicon;

import java.util.List;

/** Reads the built-in word lists: TSV resources beside the class that uses them. */
public final class LexiconReader {
  private static final int MOST_COLUMNS = 3;

  private LexiconReader() {}

  /**
   * The rows of a resource.
   *
   * @throws IllegalStateException if the resource is missing or a row is malformed; names file and
   *     line
   */
  public static List<Entry> read(Class<?> beside, String resource) {
    return Table.rows(beside, resource).stream().map(LexiconReader::entry).toList();
  }

  private static Entry entry(Table.Row row) {
    String term = row.cell(0);
    if (row.cells().size() > MOST_COLUMNS || term.isBlank() || !term.equals(term.strip())) {
      throw row.malformed("term, kind and normal form");
    }
    return new Entry(term, row.cell(1), row.cell(2));
  }
}

package org.rationale.cli.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import org.rationale.annotators.lexicon.terminology.ReportRow;

/** What became of every row and term of an import, as TSV with a header line. */
public final class ReportTable {

  private final Writer out;

  /** A table with its first line. */
  public ReportTable(Writer out) throws IOException {
    this.out = out;
    line("outcome", "reason", "file", "line", "text", "type", "kind", "codes");
  }

  /** Adds a row. */
  public void write(ReportRow row) {
    try {
      line(
          row.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' '),
          row.reason(),
          row.place().file(),
          Long.toString(row.place().line()),
          row.text(),
          row.sort().type().name(),
          row.sort().kind(),
          String.join(" ", row.codes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void line(String... cells) throws IOException {
    for (int i = 0; i < cells.length; i++) {
      out.write(i == 0 ? "" : "\t");
      out.write(cells[i].replaceAll("[\\t\\r\\n]", " "));
    }
    out.write('\n');
  }
}

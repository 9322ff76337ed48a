package org.rationale.cli.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rationale.annotators.lexicon.compiled.LexiconSource;
import org.rationale.annotators.lexicon.terminology.Import;
import org.rationale.annotators.lexicon.terminology.ImportReport;
import org.rationale.cli.terminal.Printable;
import org.rationale.cli.terminal.Table;

/** What was taken and what was left out, in words. */
public final class ImportSummary {

  private ImportSummary() {}

  /** The lines of a summary. */
  public static List<String> of(Import imported) {
    ImportReport report = imported.report();
    List<String> lines = new ArrayList<>();
    for (LexiconSource source : imported.sources()) {
      lines.add(
          "%s: %s of %s"
              .formatted(
                  Printable.of(source.file()),
                  Table.count(source.rows(), "row"),
                  Printable.of(source.name())));
    }
    String types =
        report.taken().entrySet().stream()
            .map(type -> type.getKey() + " " + Table.count(type.getValue()))
            .collect(Collectors.joining(", "));
    lines.add(
        "Taken: %s%s"
            .formatted(
                Table.count(report.terms(), "term"), types.isEmpty() ? "" : " (" + types + ")"));
    Table table = new Table();
    if (report.variants() > 0) {
      table.row(List.of("  derived from published ones", Table.count(report.variants())));
    }
    if (report.codesDropped() > 0) {
      table.row(
          List.of("  without code, since they have too many", Table.count(report.codesDropped())));
    }
    int about = table.lines().size();
    report
        .leftOut()
        .forEach((reason, count) -> table.row(List.of("  " + reason.words(), Table.count(count))));
    List<String> rows = table.lines();
    lines.addAll(rows.subList(0, about));
    if (rows.size() > about) {
      lines.add("Left out:");
      lines.addAll(rows.subList(about, rows.size()));
    }
    if (report.malformed() > 0) {
      lines.add("Passed over: " + Table.count(report.malformed(), "malformed row"));
      report.shown().forEach(row -> lines.add("  " + Printable.of(row.toString())));
      if (report.malformed() > report.shown().size()) {
        lines.add("  …");
      }
    }
    return lines;
  }

  /** What was left out, as a lexicon keeps it. */
  public static List<String> filters(Import imported) {
    return imported.report().leftOut().entrySet().stream()
        .map(left -> left.getKey().words() + ": " + left.getValue())
        .toList();
  }
}

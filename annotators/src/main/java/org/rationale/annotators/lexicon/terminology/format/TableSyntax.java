package org.rationale.annotators.lexicon.terminology.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a table separates its columns. */
public enum TableSyntax {
  /** Commas between, quotation marks around what holds one (RFC 4180). */
  CSV(',', "commas"),
  /** Tabs between, no quotation marks (as IANA registers it). */
  TSV('\t', "tabs"),
  /** Bars between, no quotation marks. */
  BSV('|', "bars");

  private static final ObjectReader QUOTED =
      new CsvMapper().readerFor(String[].class).with(CsvSchema.emptySchema());

  private final char separator;
  private final String separatorName;

  TableSyntax(char separator, String separatorName) {
    this.separator = separator;
    this.separatorName = separatorName;
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  String separatorName() {
    return separatorName;
  }

  /** How the names of such files end. */
  List<String> endings() {
    return switch (this) {
      case CSV -> List.of(".csv");
      case TSV -> List.of(".tsv", ".tab", ".txt");
      case BSV -> List.of(".bsv", ".psv", ".txt");
    };
  }

  /** Whether a row may run over several lines, within quotation marks. */
  boolean hasQuotes() {
    return this == CSV;
  }

  /** The fields of a row; empty if a quotation mark stays open. */
  Optional<List<String>> fields(String row) {
    if (this != CSV || row.indexOf('"') < 0) {
      return Optional.of(Fields.of(row, separator));
    }
    try {
      return Optional.of(List.of(QUOTED.<String[]>readValue(row)));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }
}

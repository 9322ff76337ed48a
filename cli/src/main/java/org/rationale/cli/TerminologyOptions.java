package org.rationale.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rationale.annotators.lexicon.terminology.Sort;
import org.rationale.annotators.lexicon.terminology.TerminologyFormat;
import org.rationale.annotators.lexicon.terminology.TerminologyFormats;
import org.rationale.annotators.lexicon.terminology.format.ColumnMapping;
import org.rationale.annotators.lexicon.terminology.format.TableDefaults;
import org.rationale.annotators.lexicon.terminology.format.TableFormat;
import org.rationale.annotators.lexicon.terminology.format.TableSyntax;
import org.rationale.corpus.EntityType;
import picocli.CommandLine.Option;

/** What the format of a terminology is; a table's needs to be described. */
final class TerminologyOptions {

  @Option(
      names = "--columns",
      paramLabel = "NAME=COLUMN",
      split = ",",
      description =
          "Of a table: which column, by number or by the name in the first line, has the term, the"
              + " code, the type, the kind, what is marked as wanted, or an attribute (ingredients,"
              + " head, site, side, level, severity); for instance term=2,code=1. As a rule the"
              + " columns bear these names.")
  private Map<String, String> columns = new LinkedHashMap<>();

  @Option(
      names = "--header",
      description = "Of a table: the first line has names, though the columns are given by number.")
  private boolean header;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "Of a table: the type of rows that have none, for instance DIAGNOSIS.")
  private String type;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      defaultValue = "",
      description = "Of a table: the kind of rows that have none, for instance disorder.")
  private String kind;

  @Option(
      names = "--system",
      paramLabel = "SYSTEM",
      defaultValue = "",
      description = "Of a table: the system that its codes are of, for instance ICD10CM.")
  private String system;

  /** The names of the formats. */
  static final class FormatNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      List<String> names = new ArrayList<>();
      TerminologyFormats.published().forEach(format -> names.add(format.name()));
      for (TableSyntax syntax : TableSyntax.values()) {
        names.add(EnumNames.of(syntax));
      }
      return names.iterator();
    }
  }

  /** The format of a name. */
  TerminologyFormat format(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    Optional<TerminologyFormat> published = TerminologyFormats.named(lower);
    if (published.isPresent()) {
      if (!columns.isEmpty() || header || type != null || !kind.isEmpty() || !system.isEmpty()) {
        throw CommandFailure.wrongUsage(
            "--columns, --header, --type, --kind and --system describe a table (csv, tsv, bsv);"
                + " leave them out, "
                + lower
                + " says all that by itself.");
      }
      return published.get();
    }
    for (TableSyntax syntax : TableSyntax.values()) {
      if (EnumNames.of(syntax).equals(lower)) {
        return table(syntax);
      }
    }
    throw CommandFailure.wrongUsage(
        "there is no format %s; there are %s."
            .formatted(name, String.join(", ", new FormatNames())));
  }

  private TerminologyFormat table(TableSyntax syntax) {
    try {
      ColumnMapping mapping = new ColumnMapping(columns);
      return new TableFormat(syntax, mapping, new TableDefaults(sort(), system, header));
    } catch (IllegalArgumentException e) {
      throw CommandFailure.wrongUsage(e.getMessage() + ".");
    }
  }

  private Sort sort() {
    if (type == null) {
      return new Sort(Sort.NONE.type(), kind);
    }
    return EntityType.LABELLED.stream()
        .filter(labelled -> labelled.name().equalsIgnoreCase(type))
        .findFirst()
        .map(labelled -> new Sort(labelled, kind))
        .orElseThrow(
            () ->
                CommandFailure.wrongUsage(
                    "there is no type %s; there are %s.".formatted(type, EntityType.LABELLED)));
  }
}

package org.rationale.annotators.lexicon.terminology.format;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rationale.annotators.lexicon.terminology.Intake;
import org.rationale.annotators.lexicon.terminology.Offer;
import org.rationale.annotators.lexicon.terminology.Offer.Standing;
import org.rationale.annotators.lexicon.terminology.Sort;
import org.rationale.annotators.lexicon.terminology.TerminologyFormat;
import org.rationale.annotators.lexicon.terminology.file.SourceFile;
import org.rationale.annotators.lexicon.terminology.file.SourceFiles;
import org.rationale.annotators.lexicon.terminology.file.TextLines;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.file.Place;

/** A table of a user's own whose columns are given: separated by commas, tabs or bars. */
public final class TableFormat implements TerminologyFormat {

  private static final Set<String> YES = Set.of("1", "x", "y", "yes", "true");

  private static final Pattern BETWEEN_CODES = Pattern.compile("[\\s;,]+");

  private final TableSyntax syntax;
  private final ColumnMapping mapping;
  private final TableDefaults defaults;

  /**
   * A format.
   *
   * @param mapping which column holds what
   * @param defaults what holds for every row that does not say otherwise
   */
  public TableFormat(TableSyntax syntax, ColumnMapping mapping, TableDefaults defaults) {
    this.syntax = syntax;
    this.mapping = mapping;
    this.defaults = defaults;
  }

  @Override
  public String name() {
    return syntax.label();
  }

  @Override
  public String title() {
    return defaults.system().isEmpty()
        ? syntax.label().toUpperCase(Locale.ROOT)
        : defaults.system();
  }

  @Override
  public boolean isNamed(String fileName) {
    return syntax.endings().stream().anyMatch(fileName.toLowerCase(Locale.ROOT)::endsWith);
  }

  @Override
  public String expects() {
    return "columns separated by %s, these among them: %s%s"
        .formatted(
            syntax.separatorName(),
            mapping.inWords(),
            mapping.needsNames() ? " (names are those of the first line)" : "");
  }

  @Override
  public boolean looksLike(List<String> opening) {
    return opening.stream()
        .filter(line -> !line.isBlank())
        .findFirst()
        .flatMap(syntax::fields)
        .flatMap(mapping::in)
        .isPresent();
  }

  @Override
  public void read(SourceFile file, SourceFiles companions, Intake intake) throws IOException {
    boolean named = mapping.needsNames() || defaults.header();
    try (TextLines lines = file.lines()) {
      TableRows rows = new TableRows(lines, syntax);
      Map<String, Integer> columns = Map.of();
      for (TableRows.Row row = rows.next(); row != null; row = rows.next()) {
        if (columns.isEmpty()) {
          columns = mapping.in(row.fields()).orElseThrow();
          if (named) {
            continue;
          }
        }
        intake.row();
        Place place = row.place();
        if (row.fields().isEmpty()) {
          intake.malformed(place, "a quotation mark is open that no other one closes");
        } else {
          offer(row.fields(), columns, place, intake);
        }
      }
    }
  }

  private void offer(List<String> row, Map<String, Integer> columns, Place place, Intake intake) {
    int needed = columns.get(ColumnMapping.TERM);
    if (row.size() <= needed) {
      intake.malformed(
          place, "expected at least %d columns, found %d".formatted(needed + 1, row.size()));
      return;
    }
    Map<String, String> values = new LinkedHashMap<>();
    columns.forEach(
        (part, index) -> {
          String value = index < row.size() ? row.get(index).strip() : "";
          if (!value.isEmpty()) {
            values.put(part, value);
          }
        });
    String typeName =
        values
            .getOrDefault(ColumnMapping.TYPE, defaults.sort().type().name())
            .toUpperCase(Locale.ROOT);
    Optional<EntityType> type =
        EntityType.LABELLED.stream().filter(t -> t.name().equals(typeName)).findFirst();
    List<String> codes = codes(values.getOrDefault(ColumnMapping.CODE, ""));
    if (type.isEmpty()) {
      intake.malformed(
          place,
          "expected one of the types %s, found \"%s\"".formatted(EntityType.LABELLED, typeName));
    } else if (!codes.stream().allMatch(TableDefaults::isCode)) {
      intake.malformed(
          place, "expected codes as SYSTEM:CODE, or --system for all of them, found " + codes);
    } else {
      String kind = values.getOrDefault(ColumnMapping.KIND, defaults.sort().kind());
      boolean marked =
          YES.contains(values.getOrDefault(ColumnMapping.MARKED, "").toLowerCase(Locale.ROOT));
      values.keySet().retainAll(ColumnMapping.ATTRIBUTES);
      intake.offer(
          place,
          new Offer(
              row.get(needed),
              new Sort(type.get(), kind.toLowerCase(Locale.ROOT)),
              codes,
              values,
              marked ? Standing.MARKED : Standing.PUBLISHED));
    }
  }

  private List<String> codes(String cell) {
    return BETWEEN_CODES
        .splitAsStream(cell)
        .filter(code -> !code.isEmpty())
        .map(defaults::code)
        .toList();
  }
}

package org.rationale.eval.page;

import java.util.Map;
import java.util.stream.Stream;
import org.rationale.corpus.EntityType;
import org.rationale.eval.Counts;
import org.rationale.eval.report.FieldScores;

/** The scores of attributes and links, where the gold has any. */
final class FieldSection {

  /** So many attributes are shown at once. */
  private static final int FEW = 8;

  private FieldSection() {}

  static Html of(FieldScores fields) {
    if (fields.isEmpty()) {
      return Html.NONE;
    }
    return Tag.of("section")
        .with("id", "fields")
        .of(
            Tag.of("h2").text("Attributes and links"),
            attributes(fields),
            fields.links().isEmpty() ? Html.NONE : links(fields));
  }

  private static Html attributes(FieldScores fields) {
    if (fields.attributes().isEmpty()) {
      return Html.NONE;
    }
    Table table = table("Attributes", "Type").column("Attribute");
    figures(table).column("F1 of exact", "n");
    fields
        .attributes()
        .forEach(
            (type, attributes) -> {
              attributes.forEach(
                  (name, counts) ->
                      row(table, type, name, counts, figure(fields.exact(type, name).f1())));
              row(table, type, "all of a mention", fields.whole().get(type), Table.cell(""));
            });
    return Html.of(
        legend(
            "Gold and predicted count the mentions that carry an attribute. It is right where the"
                + " mention was found, with its type and any overlap, and has the same value; a"
                + " mention that was missed takes its attributes with it. The last column looks at"
                + " the mentions that were found with their exact spans only."),
        folded(fields, table));
  }

  /** A long table is folded away, so that what comes behind it is seen. */
  private static Html folded(FieldScores fields, Table table) {
    int number = fields.attributes().values().stream().mapToInt(Map::size).sum();
    return number <= FEW
        ? table.html()
        : Tag.of("details")
            .of(
                Tag.of("summary").text("Scores of " + Numbers.count(number, "attribute")),
                table.html());
  }

  private static Html links(FieldScores fields) {
    Table table = table("Links", "Link").column("Ends");
    figures(table);
    fields
        .links()
        .forEach(
            (metric, scores) ->
                scores.types().forEach((name, counts) -> row(table, name, metric.label(), counts)));
    return Html.of(
        legend(
            "A link is right where the mentions at both its ends were found: under strict with"
                + " their exact spans, under overlap anyhow."),
        table.html());
  }

  private static Html legend(String words) {
    return Tag.of("p", "legend").text(words);
  }

  private static Table table(String name, String first) {
    return new Table(name, "numbers").column(first);
  }

  private static Table figures(Table table) {
    table.column("Gold", "n").column("Predicted", "n more");
    Stream.of("Precision", "Recall", "F1").forEach(column -> table.column(column, "n"));
    return table;
  }

  private static Html figure(double score) {
    return Table.cell(Html.text(Numbers.score(score)), "n");
  }

  private static void row(Table table, EntityType type, String name, Counts counts, Html... more) {
    table.row(
        TypeClass.tag(type),
        Stream.concat(
            Stream.of(
                Table.cell(name),
                Table.cell(Html.text(Numbers.count(counts.gold())), "n"),
                Table.cell(Html.text(Numbers.count(counts.predicted())), "n more"),
                figure(counts.precision()),
                figure(counts.recall()),
                figure(counts.f1())),
            Stream.of(more)));
  }
}

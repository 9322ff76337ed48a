package org.rationale.eval.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A table that scrolls sideways where its place is too narrow; grows while it is made. */
final class Table {

  private final String name;
  private final String cssClass;
  private final List<Html> header = new ArrayList<>();
  private final List<Html> rows = new ArrayList<>();

  /**
   * An empty table.
   *
   * @param name what it shows, for those who cannot see it
   */
  Table(String name, String cssClass) {
    this.name = name;
    this.cssClass = cssClass;
  }

  /** Adds a column; returns this. */
  Table column(String label) {
    return column(label, "");
  }

  /** Adds a column of a class; returns this. */
  Table column(String label, String columnClass) {
    return column(Html.text(label), columnClass);
  }

  /** Adds a column with a heading of its own making; returns this. */
  Table column(Html label, String columnClass) {
    header.add(cell("th", columnClass).with("scope", "col").of(label));
    return this;
  }

  /** Adds a row whose heading is its first cell; returns this. */
  Table row(Html heading, Stream<Html> cells) {
    return row("", heading, cells);
  }

  /** Adds a row of a class; returns this. */
  Table row(String rowClass, Html heading, Stream<Html> cells) {
    Html first = Tag.of("th").with("scope", "row").of(heading);
    rows.add(cell("tr", rowClass).of(first, Html.of(cells)));
    return this;
  }

  /** A cell of numbers or words. */
  static Html cell(String text) {
    return cell(Html.text(text), "");
  }

  /** A cell of a class. */
  static Html cell(Html content, String cellClass) {
    return cell("td", cellClass).of(content);
  }

  private static Tag cell(String element, String cellClass) {
    return cellClass.isEmpty() ? Tag.of(element) : Tag.of(element, cellClass);
  }

  Html html() {
    return Tag.of("div", "scroll")
        .with("role", "region")
        .with("aria-label", name)
        .with("tabindex", "0")
        .of(
            Tag.of("table", cssClass)
                .of(
                    Tag.of("thead").of(Tag.of("tr").of(Html.of(header.stream()))),
                    Tag.of("tbody").of(Html.of(rows.stream()))));
  }
}

package org.rationale.eval.page;

import org.rationale.eval.certainty.Interval;

/**
 * A row of a plot, as wide as the place it stands in: the scores of one thing on a line from 0 to
 * 1, a dot each with its interval. Strict scores are full dots above, overlap scores open ones
 * below.
 */
final class Plot {

  private static final int HEIGHT = 34;
  private static final int STRICT = 11;
  private static final int OVERLAP = 24;
  private static final int GRID = 5;

  private Plot() {}

  /** The scale over the rows. */
  static Html scale() {
    Html labels = Html.NONE;
    for (int i = 0; i <= GRID; i++) {
      labels =
          Html.of(
              labels,
              Tag.of("span")
                  .with("style", "left:" + Numbers.percent((double) i / GRID))
                  .text(i % GRID == 0 ? Integer.toString(i / GRID) : "." + 2 * i));
    }
    return Html.of(
        Tag.of("span", "unseen").text("F1 from 0 to 1"),
        Tag.of("div", "scale").with("aria-hidden", "true").of(labels));
  }

  /**
   * A row.
   *
   * @param name of the thing, for those who cannot see the row
   */
  static Html row(
      String name, double strict, Interval strictInterval, double overlap, Interval overlapAt) {
    Html lines = Html.NONE;
    for (int i = 0; i <= GRID; i++) {
      String x = Numbers.percent((double) i / GRID);
      lines = Html.of(lines, line("grid", x, 0, x, HEIGHT));
    }
    String words =
        "%s, F1: strict %s, overlap %s"
            .formatted(name, words(strict, strictInterval), words(overlap, overlapAt));
    return Tag.of("svg", "plot")
        .with("role", "img")
        .with("width", "100%")
        .with("height", Integer.toString(HEIGHT))
        .with("aria-label", words)
        .of(
            Tag.of("title").text(words),
            lines,
            mark("strict", STRICT, strict, strictInterval),
            mark("overlap", OVERLAP, overlap, overlapAt));
  }

  private static Html mark(String cssClass, int y, double score, Interval interval) {
    if (Double.isNaN(score)) {
      return Html.NONE;
    }
    Html range =
        Double.isNaN(interval.low())
            ? Html.NONE
            : line(
                cssClass, Numbers.percent(interval.low()), y, Numbers.percent(interval.high()), y);
    return Html.of(
        range,
        Tag.of("circle", cssClass)
            .with("cx", Numbers.percent(score))
            .with("cy", Integer.toString(y))
            .with("r", "4.5")
            .of());
  }

  private static Html line(String cssClass, String x1, int y1, String x2, int y2) {
    return Tag.of("line", cssClass)
        .with("x1", x1)
        .with("y1", Integer.toString(y1))
        .with("x2", x2)
        .with("y2", Integer.toString(y2))
        .of();
  }

  private static String words(double score, Interval interval) {
    String between = Numbers.interval(interval);
    return Numbers.score(score) + (between.isEmpty() ? "" : " (" + between + ")");
  }
}

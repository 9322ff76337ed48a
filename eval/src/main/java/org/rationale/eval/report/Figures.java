package org.rationale.eval.report;

import java.util.Locale;

/** How numbers are written in tables, the same in every locale. */
public final class Figures {

  /** What stands where a score is undefined. */
  public static final String UNDEFINED = "–";

  private Figures() {}

  /** A score with four digits behind the point, or {@link #UNDEFINED}. */
  public static String score(double score) {
    return Double.isNaN(score) ? UNDEFINED : String.format(Locale.ROOT, "%.4f", score);
  }

  /** A score with three digits behind the point, or {@link #UNDEFINED}. */
  public static String threeDigits(double score) {
    return Double.isNaN(score) ? UNDEFINED : String.format(Locale.ROOT, "%.3f", score);
  }

  /** A number of points: {@code 12}, or {@code 12.5} where half points were given. */
  public static String points(double points) {
    return points == Math.rint(points)
        ? String.format(Locale.ROOT, "%.0f", points)
        : String.format(Locale.ROOT, "%.1f", points);
  }
}

package org.rationale.eval.page;

import java.util.Locale;
import org.rationale.eval.certainty.Interval;
import org.rationale.eval.report.Figures;

/** How numbers are written on a page, the same in every locale. */
final class Numbers {

  private Numbers() {}

  /** A score with three digits behind the point. */
  static String score(double score) {
    return Figures.threeDigits(score);
  }

  /** A difference with its sign; no difference is {@code +0.000}, never {@code −0.000}. */
  static String difference(double difference) {
    return Double.isNaN(difference)
        ? Figures.UNDEFINED
        : String.format(Locale.ROOT, "%+.3f", difference + 0.0).replace('-', '\u2212');
  }

  /** The ends of an interval; empty where there is none. */
  static String interval(Interval interval) {
    return Double.isNaN(interval.low()) ? "" : score(interval.low()) + "–" + score(interval.high());
  }

  /** A number of things with its thousands marked. */
  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A number of things with their name: {@code 1 error}, {@code 2 errors}. */
  static String count(long number, String one) {
    return count(number) + " " + one + (number == 1 ? "" : "s");
  }

  /** A probability, as far as it is worth writing. */
  static String probability(double p) {
    return Double.isNaN(p)
        ? Figures.UNDEFINED
        : p < 0.001 ? "< 0.001" : String.format(Locale.ROOT, "%.3f", p);
  }

  /** A place between 0 and 1 as a length for CSS and SVG. */
  static String percent(double part) {
    return String.format(Locale.ROOT, "%.2f%%", 100 * part);
  }
}

package org.rationale.annotators.date;

import java.util.regex.Pattern;

/**
 * One form of a date.
 *
 * @param name what the form is called
 * @param anchor the sort of token that it begins with
 * @param guard what must hold around it
 * @param form groups {@code y}, {@code g} (a garbled year), {@code m}, {@code d}, {@code month}, as
 *     far as it has them
 * @param example a text that holds one date of this form
 * @param value the value of that date, ISO 8601; empty where it cannot be resolved
 * @param counterexample a text that this form finds no date in
 */
record DatePattern(
    String name,
    Anchor anchor,
    Guard guard,
    Pattern form,
    String example,
    String value,
    String counterexample) {

  /** Whether the form says a part of the date: {@code y}, {@code m}, {@code d}, {@code month}. */
  boolean gives(String part) {
    return form.pattern().contains("(?<" + part + ">");
  }

  /** The sorts of token that a date begins with. */
  enum Anchor {
    NUMBER,
    MONTH,
    SEASON
  }

  /** What must hold around a date of a form. */
  enum Guard {
    /** Nothing: the form says enough. */
    FREE,
    /** No unit behind it. */
    COUNTED,
    /** No unit behind it, and it begins with a capital letter. */
    CAPITAL,
    /** No unit behind it, and a dating word before it or an event behind it. */
    DATED,
    /** No unit behind it, a word before it that takes a day, and no fraction, score or grade. */
    DAY
  }
}

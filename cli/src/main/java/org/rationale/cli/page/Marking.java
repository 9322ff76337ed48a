package org.rationale.cli.page;

/** How mentions are told from the text around them. */
public enum Marking {
  /** By the colour behind them. */
  COLOUR,
  /** By brackets that name the type, for instance {@code [Soma|DRUG]}. */
  BRACKETS
}

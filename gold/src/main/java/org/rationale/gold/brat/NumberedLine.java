package org.rationale.gold.brat;

/**
 * A line of a brat file that could be read.
 *
 * @param number line in the file, from 1
 * @param raw as it stands there, without its line end
 * @param line what it says
 */
record NumberedLine(int number, String raw, BratLine line) {

  /** The same line, understood otherwise. */
  NumberedLine as(BratLine other) {
    return new NumberedLine(number, raw, other);
  }
}

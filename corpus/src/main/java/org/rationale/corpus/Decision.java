package org.rationale.corpus;

/** What the reviewer decided about the claims administrator's denial of a disputed item. */
public enum Decision {
  /** The denial stands: the item is not medically necessary. */
  UPHELD,
  /** The denial falls: the item is medically necessary. */
  OVERTURNED,
  /** A part of the item is medically necessary. */
  PARTIALLY_OVERTURNED
}

package org.rationale.annotators.dosage;

import java.util.Locale;

/** What must stand around an amount for a pattern to hold; by name in the pattern's row. */
enum Context {
  /** Nothing. */
  ANY,
  /** The sentence names a drug. */
  DRUG,
  /** The sentence or the one before it names a drug. */
  NEAR,
  /** The sentence names a drug or a kind of care, or the one before it a drug. */
  TREATMENT,
  /** The sentence names a drug, and no care is nearer to the amount. */
  OF_DRUG,
  /** The sentence names a kind of care, and no drug is nearer to the amount. */
  OF_CARE;

  static Context of(String name) {
    return valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
  }
}

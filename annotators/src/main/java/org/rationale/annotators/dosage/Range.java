package org.rationale.annotators.dosage;

/**
 * Tokens of a text.
 *
 * @param from index of the first
 * @param to index behind the last
 */
record Range(int from, int to) {
  int length() {
    return to - from;
  }
}

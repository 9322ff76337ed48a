package org.rationale.annotators.citation;

/**
 * A citation as a range of tokens.
 *
 * @param from index of its first token
 * @param to index behind its last token, greater than {@code from}
 * @param kind guideline, short, literature or law
 */
record Citation(int from, int to, String kind) {
  static final String GUIDELINE = "guideline";
  static final String SHORT = "short";
  static final String LITERATURE = "literature";
  static final String LAW = "law";
}

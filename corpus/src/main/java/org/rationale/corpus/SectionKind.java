package org.rationale.corpus;

/** What a part of a determination is for. */
public enum SectionKind {
  /** Case number and dates, before the first heading. */
  HEADER,
  /** How the determination was made and the reviewer's credentials, headings included. */
  BOILERPLATE,
  /** The list of documents that the reviewer was sent, in letters that have one. */
  DOCUMENTS_REVIEWED,
  /** The clinical case summary, with its heading and its introductory sentence. */
  CASE_SUMMARY,
  /** The heading and the sentence that introduce the disputed items. */
  ISSUES_PREAMBLE,
  /** What is disputed and the decision on it, for instance {@code TENS unit: Upheld}. */
  ITEM_HEADING,
  /** The guideline that the claims administrator went by, with its label. */
  CLAIMS_ADMINISTRATOR_GUIDELINE,
  /** The guideline that the reviewer went by, with its label. */
  REVIEWER_GUIDELINE,
  /** Why the reviewer decided so, with its label. */
  RATIONALE,
  /** Anything else; the only section of a text that is no determination. */
  OTHER
}

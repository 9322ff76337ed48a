package org.rationale.corpus.outline;

import org.rationale.corpus.SectionKind;

/**
 * A place where a section starts; it ends where the next one starts.
 *
 * @param kind kind of the section
 * @param start position of its first character, the label's where it has one
 * @param content position behind its label
 */
record Cut(SectionKind kind, int start, int content) {

  static Cut at(SectionKind kind, int start) {
    return new Cut(kind, start, start);
  }

  /** Whether a sentence does the label's work and no word is a label only. */
  boolean isSentence() {
    return start == content;
  }
}

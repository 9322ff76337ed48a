package org.rationale.annotators.procedure;

import java.util.Optional;
import org.rationale.annotators.lexicon.Entry;
import org.rationale.annotators.lexicon.Lexicon;

/** Ends of words that name a procedure: {@code -ectomy}, {@code -plasty}, {@code -graphy}. */
final class WordEnds {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 13;

  /** What stands before the end: {@code mast} in {@code mastectomy}. */
  private static final int SHORTEST_STEM = 2;

  private final Lexicon ends;

  private WordEnds(Lexicon ends) {
    this.ends = ends;
  }

  /** The built-in list. */
  static WordEnds standard() {
    return new WordEnds(Lexicon.load(WordEnds.class, "word-ends.tsv"));
  }

  /** The entry of the longest listed end of a word. */
  Optional<Entry> of(String word) {
    if (!mayEnd(word)) {
      return Optional.empty();
    }
    int first = Math.max(SHORTEST_STEM, word.length() - LONGEST);
    for (int at = first; at <= word.length() - SHORTEST; at++) {
      Optional<Entry> entry = ends.word(word.substring(at));
      if (entry.isPresent()) {
        return entry;
      }
    }
    return Optional.empty();
  }

  private static boolean mayEnd(String word) {
    return word.length() >= SHORTEST + SHORTEST_STEM
        && switch (word.charAt(word.length() - 1)) {
          case 'a', 'e', 'h', 'm', 'n', 's', 'y' -> true;
          default -> false;
        };
  }
}

package org.rationale.annotators.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rationale.annotators.lexicon.Affixes;
import org.rationale.annotators.lexicon.Entry;
import org.rationale.annotators.lexicon.LexiconReader;
import org.rationale.annotators.text.Terms;

/** Ends of words that name a procedure: {@code -ectomy}, {@code -plasty}, {@code -graphy}. */
final class WordEnds {
  private static final int LONGEST = 13;

  /** What stands before the end: {@code mast} in {@code mastectomy}. */
  private static final int SHORTEST_STEM = 2;

  private final Affixes ends;

  private WordEnds(Affixes ends) {
    this.ends = ends;
  }

  /** The built-in list, and the plurals of its ends. */
  static WordEnds standard() {
    List<Entry> ends = new ArrayList<>(LexiconReader.read(WordEnds.class, "word-ends.tsv"));
    for (Entry end : List.copyOf(ends)) {
      for (String plural : Terms.plurals(end.term())) {
        ends.add(new Entry(plural, end.kind(), end.normal()));
      }
    }
    return new WordEnds(Affixes.endings(ends));
  }

  /** The entry of the longest listed end of a word. */
  Optional<Entry> of(String word) {
    return ends.longest(word, Math.min(LONGEST, word.length() - SHORTEST_STEM));
  }
}

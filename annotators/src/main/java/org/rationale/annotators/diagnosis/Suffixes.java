package org.rationale.annotators.diagnosis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rationale.annotators.lexicon.Affixes;
import org.rationale.annotators.lexicon.Entry;
import org.rationale.annotators.lexicon.LexiconReader;

/** Recognizes the name of a condition by its ending: {@code -itis}, {@code -algia}. Immutable. */
final class Suffixes {
  private static final int SHORTEST_WORD = 7;

  /** An ending leaves at least this many letters before it. */
  private static final int SHORTEST_STEM = 2;

  private final Affixes endings;
  private final Set<String> exceptions;

  Suffixes() {
    List<Entry> rows = LexiconReader.read(Suffixes.class, "suffixes.tsv");
    endings = Affixes.endings(rows.stream().filter(row -> !isException(row)).toList());
    exceptions =
        rows.stream()
            .filter(Suffixes::isException)
            .map(Entry::term)
            .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isException(Entry row) {
    return row.kind().equals("none");
  }

  /** What the ending of a word says it is, or nothing. */
  Optional<Entry> read(String word) {
    return word.length() < SHORTEST_WORD
        ? Optional.empty()
        : endings
            .longest(word, word.length() - SHORTEST_STEM)
            .filter(ending -> !exceptions.contains(word));
  }
}

package org.rationale.annotators.citation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rationale.annotators.lexicon.Entry;
import org.rationale.annotators.lexicon.LexiconReader;
import org.rationale.annotators.text.Terms;
import org.rationale.annotators.text.Token;
import org.rationale.annotators.text.WordSet;

/**
 * The first words of the terms of a word list: one look tells that nothing begins at a token.
 * Immutable.
 */
final class Anchors {
  private final WordSet words;

  private Anchors(WordSet words) {
    this.words = words;
  }

  /** No words. */
  static Anchors none() {
    return new Anchors(WordSet.of());
  }

  /**
   * The first words of the terms of some kinds besides.
   *
   * @param resource a word list beside this class
   */
  Anchors with(String resource, Set<String> kinds) {
    List<String> more = new ArrayList<>();
    for (Entry entry : LexiconReader.read(Anchors.class, resource)) {
      if (kinds.contains(entry.kind())) {
        List<String> term = Terms.words(entry.term());
        more.add(term.get(0));
        if (term.size() == 1) {
          more.addAll(Terms.plurals(term.get(0)));
        }
      }
    }
    return with(more);
  }

  /** Further words by themselves. */
  Anchors with(Collection<String> more) {
    Set<String> all = new HashSet<>(words.words());
    all.addAll(more);
    return new Anchors(WordSet.copyOf(all));
  }

  boolean contains(Token token) {
    return words.has(token);
  }
}

package org.rationale.annotators.citation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rationale.annotators.lexicon.Entry;
import org.rationale.annotators.lexicon.LexiconReader;
import org.rationale.annotators.text.Terms;
import org.rationale.annotators.text.Token;

/** The first words of the terms of a word list: one look tells that nothing begins at a token. */
final class Anchors {
  private final Set<String> words = new HashSet<>();

  /**
   * The first words of the terms of some kinds.
   *
   * @param resource a word list beside this class
   */
  Anchors with(String resource, Set<String> kinds) {
    for (Entry entry : LexiconReader.read(Anchors.class, resource)) {
      if (kinds.contains(entry.kind())) {
        List<String> term = Terms.words(entry.term());
        words.add(term.get(0));
        if (term.size() == 1) {
          words.addAll(Terms.plurals(term.get(0)));
        }
      }
    }
    return this;
  }

  /** Further words by themselves. */
  Anchors with(List<String> more) {
    words.addAll(more);
    return this;
  }

  boolean contains(Token token) {
    return words.contains(token.norm());
  }
}

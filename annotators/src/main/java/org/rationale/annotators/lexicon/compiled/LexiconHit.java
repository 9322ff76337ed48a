package org.rationale.annotators.lexicon.compiled;

import java.util.List;

/**
 * A place in a text where a lexicon has a term.
 *
 * @param from index of its first token
 * @param to index behind its last token
 * @param terms what is found there, in the order of the lexicon; at least one
 */
public record LexiconHit(int from, int to, List<Term> terms) {

  public LexiconHit {
    terms = List.copyOf(terms);
  }
}

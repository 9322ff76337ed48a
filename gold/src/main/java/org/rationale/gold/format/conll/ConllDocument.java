package org.rationale.gold.format.conll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rationale.corpus.file.Place;

/**
 * A document as columns state it.
 *
 * @param place where it begins
 * @param name that the file gives it
 * @param sentences its tokens, by sentence
 */
record ConllDocument(Place place, Optional<String> name, List<List<Token>> sentences) {

  /**
   * A token with its tag.
   *
   * @param place where it stands
   * @param word the token
   * @param tag its tag
   * @param written its tag as it stands
   */
  record Token(Place place, String word, Tag tag, String written) {}

  /** All tokens in order. */
  List<Token> tokens() {
    List<Token> tokens = new ArrayList<>();
    sentences.forEach(tokens::addAll);
    return tokens;
  }
}

package org.rationale.annotators.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TermTrieTest {
  private static final int NUMBERS = 200;

  private static TermWords term(String kind, int... words) {
    return new TermWords(words, new Entry("term", kind, ""));
  }

  private static String kind(TermTrie trie, int... words) {
    int state = words.length == 0 ? TermTrie.NOWHERE : trie.first(words[0]);
    for (int at = 1; at < words.length && state != TermTrie.NOWHERE; at++) {
      state = trie.next(state, words[at]);
    }
    Entry entry = trie.entry(state);
    return entry == null ? "none" : entry.kind();
  }

  @Test
  void countsTheFirstOfTwoTermsOfTheSameWords() {
    TermTrie trie = new TermTrie(List.of(term("a", 5, 6), term("b", 5), term("c", 5, 6)), NUMBERS);
    assertThat(kind(trie, 5, 6)).isEqualTo("a");
    assertThat(kind(trie, 5)).isEqualTo("b");
  }

  @Test
  void leavesOutATermWithoutWords() {
    TermTrie trie = new TermTrie(List.of(term("empty"), term("a", 3)), NUMBERS);
    assertThat(kind(trie)).isEqualTo("none");
    assertThat(kind(trie, 3)).isEqualTo("a");
    assertThat(kind(trie, 4)).isEqualTo("none");
  }

  @Test
  void findsFirstWordsOnEitherSideOfABlock() {
    TermTrie trie =
        new TermTrie(
            List.of(term("d", 128), term("a", 1), term("c", 64), term("b", 63), term("e", 199)),
            NUMBERS);
    assertThat(List.of(1, 63, 64, 128, 199))
        .extracting(word -> kind(trie, word))
        .containsExactly("a", "b", "c", "d", "e");
    assertThat(List.of(0, 2, 62, 65, 127, 129))
        .extracting(word -> kind(trie, word))
        .containsOnly("none");
  }

  @Test
  void goesOnWhereATermDoes() {
    TermTrie trie = new TermTrie(List.of(term("a", 70, 7, 70), term("b", 70, 9)), NUMBERS);
    int first = trie.first(70);
    assertThat(trie.goesOn(first)).isTrue();
    assertThat(trie.entry(first)).isNull();
    assertThat(trie.goesOn(trie.next(first, 9))).isFalse();
    assertThat(kind(trie, 70, 7, 70)).isEqualTo("a");
    assertThat(kind(trie, 7)).isEqualTo("none");
    assertThat(kind(trie, 70, 8)).isEqualTo("none");
  }
}

package org.rationale.annotators.lexicon.compiled;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes the parts of a compiled lexicon from its terms. */
final class LexiconCompiler {
  private static final int NONE = -1;

  private final Map<String, Integer> words = new LinkedHashMap<>();
  private final WordKeys keys = new WordKeys();
  private final TermStore drafts;

  /** By draft, the number of its first key, under which it may be one with another. */
  private final IntList firstKeys = new IntList();

  LexiconCompiler(Iterator<Term> terms) {
    TermStore.Builder builder = new TermStore.Builder();
    while (terms.hasNext()) {
      Term term = terms.next();
      int draft = builder.add(term);
      firstKeys.add(keys.size());
      for (List<String> key : TermKeys.of(term.text())) {
        keys.add(numbers(key), draft);
      }
    }
    drafts = builder.build();
  }

  private int[] numbers(List<String> key) {
    int[] numbers = new int[key.size()];
    for (int i = 0; i < numbers.length; i++) {
      int next = words.size();
      numbers[i] = words.computeIfAbsent(key.get(i), word -> next);
    }
    return numbers;
  }

  CompiledLexicon compile(LexiconInfo info) {
    int[] sorted = keys.sorted();
    int[] same = nextSame(sorted);
    int[] renumbered = new int[drafts.size()];
    Arrays.fill(renumbered, NONE);
    TermStore.Builder store = new TermStore.Builder();
    for (int draft = 0; draft < renumbered.length; draft++) {
      if (renumbered[draft] == NONE) {
        int number = store.add(same[draft] == NONE ? drafts.term(draft) : merged(draft, same));
        for (int member = draft; member != NONE; member = same[member]) {
          renumbered[member] = number;
        }
      }
    }
    WordTrie trie = keys.trie(sorted, renumbered);
    return new CompiledLexicon(info, Vocabulary.of(words.keySet()), trie, store.build());
  }

  /** By draft, the next later one that is the same term, or {@link #NONE}. */
  private int[] nextSame(int[] sorted) {
    int[] next = new int[drafts.size()];
    Arrays.fill(next, NONE);
    for (int from = 0; from < sorted.length; ) {
      int to = from + 1;
      while (to < sorted.length && keys.areSame(sorted[from], sorted[to])) {
        to++;
      }
      if (to - from > 1) {
        link(sorted, from, to, next);
      }
      from = to;
    }
    return next;
  }

  private void link(int[] sorted, int from, int to, int[] next) {
    Map<Object, Integer> last = new LinkedHashMap<>();
    for (int at = from; at < to; at++) {
      int draft = keys.value(sorted[at]);
      if (firstKeys.get(draft) == sorted[at]) {
        TermStore.Group group = drafts.group(draft);
        Object identity = group.asWritten() ? List.of(group, drafts.term(draft).text()) : group;
        Integer before = last.put(identity, draft);
        if (before != null) {
          next[before] = draft;
        }
      }
    }
  }

  private Term merged(int first, int[] same) {
    Term term = drafts.term(first);
    List<String> codes = new ArrayList<>();
    Map<String, String> attributes = new TreeMap<>();
    for (int member = first; member != NONE; member = same[member]) {
      Term other = drafts.term(member);
      codes.addAll(other.codes());
      other.attributes().forEach(attributes::putIfAbsent);
    }
    return new Term(term.text(), term.type(), term.kind(), codes, attributes, term.asWritten());
  }
}

package org.rationale.annotators.lexicon.compiled;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Makes the parts of a compiled lexicon from its terms. */
final class LexiconCompiler {
  private static final int NONE = -1;

  private final TermStore drafts;

  /** By key, its words, the number of its draft, and 1 where it is that draft's first. */
  private final Blocks keys;

  /** What is done with all keys of the same words. */
  private interface Step {
    void on(List<Key> run);
  }

  /** A key of a draft. */
  private record Key(String words, int draft, boolean isFirst) {}

  LexiconCompiler(Iterator<Term> terms) {
    TermStore.Builder store = new TermStore.Builder();
    Blocks.Builder all = new Blocks.Builder();
    while (terms.hasNext()) {
      Term term = terms.next();
      int draft = store.add(term);
      int first = 1;
      for (List<String> key : TermKeys.of(term.text())) {
        all.add(new BlockWriter().string(String.join(" ", key)).number(draft).number(first));
        first = 0;
      }
    }
    drafts = store.build();
    keys = all.build();
  }

  CompiledLexicon compile(LexiconInfo info) {
    int[] sorted = sorted();
    int[] same = new int[drafts.size()];
    Arrays.fill(same, NONE);
    forEachRun(sorted, run -> link(run, same));
    TermStore.Builder store = new TermStore.Builder();
    int[] renumbered = merge(same, store);
    TermIndex.Builder index = new TermIndex.Builder();
    forEachRun(
        sorted,
        run -> {
          SortedSet<Integer> numbers = new TreeSet<>();
          run.forEach(key -> numbers.add(renumbered[key.draft()]));
          index.add(run.get(0).words(), numbers);
        });
    return new CompiledLexicon(info, index.build(), store.build());
  }

  /** The keys in the order of their bytes; those of the same words in the order of their drafts. */
  private int[] sorted() {
    return IntStream.range(0, keys.size())
        .boxed()
        .sorted(keys::compareFirst)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private void forEachRun(int[] sorted, Step step) {
    for (int from = 0; from < sorted.length; ) {
      List<Key> run = new ArrayList<>(2);
      int to = from;
      while (to < sorted.length && keys.compareFirst(sorted[from], sorted[to]) == 0) {
        BlockReader in = keys.read(sorted[to]);
        run.add(new Key(in.string(), in.number(), in.number() == 1));
        to++;
      }
      step.on(run);
      from = to;
    }
  }

  /** Notes, by draft, the next later one that is the same term. */
  private void link(List<Key> run, int[] same) {
    Map<Object, Integer> last = new HashMap<>();
    for (Key key : run) {
      if (key.isFirst() && run.size() > 1) {
        TermStore.Group group = drafts.group(key.draft());
        Object identity =
            group.asWritten() ? List.of(group, drafts.term(key.draft()).text()) : group;
        Integer before = last.put(identity, key.draft());
        if (before != null) {
          same[before] = key.draft();
        }
      }
    }
  }

  /** Adds to the store each term once and gives, by draft, its number there. */
  private int[] merge(int[] same, TermStore.Builder store) {
    int[] renumbered = new int[drafts.size()];
    Arrays.fill(renumbered, NONE);
    for (int draft = 0; draft < renumbered.length; draft++) {
      if (renumbered[draft] == NONE) {
        int number = store.add(same[draft] == NONE ? drafts.term(draft) : merged(draft, same));
        for (int member = draft; member != NONE; member = same[member]) {
          renumbered[member] = number;
        }
      }
    }
    return renumbered;
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

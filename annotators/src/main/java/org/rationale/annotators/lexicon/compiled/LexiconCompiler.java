package org.rationale.annotators.lexicon.compiled;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rationale.annotators.lexicon.scratch.BlockWriter;
import org.rationale.annotators.lexicon.scratch.RecordSorter;
import org.rationale.annotators.lexicon.scratch.Records;
import org.rationale.annotators.lexicon.scratch.Scratch;

/**
 * Makes the parts of a compiled lexicon from its terms, of which there may be many more than the
 * memory holds: of each it keeps two numbers. The terms are called drafts here until those that are
 * the same have become one.
 */
final class LexiconCompiler {
  private static final int NONE = -1;

  private final Iterable<Term> terms;
  private final Scratch scratch;
  private int drafts;

  /**
   * A compiler.
   *
   * @param terms read several times, always in the same order
   */
  LexiconCompiler(Iterable<Term> terms, Scratch scratch) {
    this.terms = terms;
    this.scratch = scratch;
  }

  /** The parts of a lexicon on their way to its file. */
  record Parts(TermIndex.Builder index, TermStore.Builder store) {

    /** About how many bytes they take. */
    long bytes() {
      return index.bytes() + store.bytes();
    }

    /** Writes them; once, since their room is freed. */
    void writeTo(LexiconInfo info, LexiconOutput out) throws IOException {
      InfoForm.writeTo(info, out);
      index.writeTo(out);
      store.writeTo(out);
    }
  }

  Parts compile() throws IOException {
    Records keys = keys();
    int[] numbers = numbers(same(keys));
    TermStore.Builder store = store(numbers);
    TermIndex.Builder index = new TermIndex.Builder(scratch);
    try (KeyRuns runs = new KeyRuns(keys.open())) {
      while (runs.next()) {
        SortedSet<Integer> found = new TreeSet<>();
        runs.keys().forEach(key -> found.add(numbers[key.draft()]));
        index.add(runs.words(), found);
      }
    }
    keys.delete();
    index.finish();
    return new Parts(index, store);
  }

  /** The keys of all drafts, sorted by their words. */
  private Records keys() throws IOException {
    RecordSorter keys = scratch.sorter();
    Numbering<TermStore.Group> groups = new Numbering<>();
    for (Term term : terms) {
      int group = groups.of(TermStore.Group.of(term));
      boolean first = true;
      for (List<String> words : TermKeys.of(term.text())) {
        BlockWriter record = new BlockWriter();
        KeyRuns.Key key =
            new KeyRuns.Key(
                drafts,
                first ? group : KeyRuns.Key.NOT_FIRST,
                first && term.asWritten() ? term.text() : "");
        key.writeTo(record, String.join(" ", words));
        keys.add(record);
        first = false;
      }
      drafts = Math.addExact(drafts, 1);
    }
    return keys.sorted();
  }

  /** By draft, the next later one that is the same term. */
  private int[] same(Records keys) throws IOException {
    int[] same = new int[drafts];
    Arrays.fill(same, NONE);
    try (KeyRuns runs = new KeyRuns(keys.open())) {
      while (runs.next()) {
        link(runs.keys(), same);
      }
    }
    return same;
  }

  private static void link(List<KeyRuns.Key> run, int[] same) {
    if (run.size() == 1) {
      return;
    }
    Map<Object, Integer> last = new HashMap<>();
    for (KeyRuns.Key key : run) {
      if (key.isFirst()) {
        Integer before = last.put(List.of(key.group(), key.asWritten()), key.draft());
        if (before != null) {
          same[before] = key.draft();
        }
      }
    }
  }

  /** By draft, the number of the term that it becomes. */
  private int[] numbers(int[] same) {
    int[] numbers = new int[drafts];
    Arrays.fill(numbers, NONE);
    int size = 0;
    for (int draft = 0; draft < drafts; draft++) {
      if (numbers[draft] == NONE) {
        for (int member = draft; member != NONE; member = same[member]) {
          numbers[member] = size;
        }
        size++;
      }
    }
    return numbers;
  }

  /** All terms, each once. */
  private TermStore.Builder store(int[] numbers) throws IOException {
    TermStore.Builder store = new TermStore.Builder(scratch);
    try (Joined joined = new Joined(joining(numbers))) {
      int draft = 0;
      for (Term term : terms) {
        if (numbers[draft++] == store.size()) {
          store.add(joined.with(term, store.size()));
        }
      }
    }
    store.finish();
    return store;
  }

  /** What later drafts add to a term, sorted by its number. */
  private Records joining(int[] numbers) throws IOException {
    RecordSorter joining = scratch.sorter();
    int draft = 0;
    int size = 0;
    for (Term term : terms) {
      if (numbers[draft] == size) {
        size++;
      } else {
        BlockWriter record = new BlockWriter().place(numbers[draft]).place(draft);
        joining.add(Joined.write(term, record));
      }
      draft++;
    }
    return joining.sorted();
  }
}

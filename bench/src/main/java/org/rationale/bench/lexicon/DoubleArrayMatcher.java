package org.rationale.bench.lexicon;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.rationale.annotators.lexicon.compiled.Term;

/**
 * {@code com.hankcs:aho-corasick-double-array-trie} on the text in small letters; of its hits the
 * longest that start and end at a word's edge are kept. It folds nothing else.
 */
final class DoubleArrayMatcher implements Matcher {
  private final AhoCorasickDoubleArrayTrie<String> trie = new AhoCorasickDoubleArrayTrie<>();

  @Override
  public void build(List<Term> terms, Path file) throws IOException {
    TreeMap<String, String> codes = new TreeMap<>();
    terms.forEach(
        term -> codes.put(term.text().toLowerCase(Locale.ROOT), String.join(" ", term.codes())));
    trie.build(codes);
    try (ObjectOutputStream out =
        new ObjectOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      trie.save(out);
    }
  }

  @Override
  public void load(Path file) throws IOException {
    try (ObjectInputStream in =
        new ObjectInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      trie.load(in);
    } catch (ClassNotFoundException e) {
      throw new IOException(file + ": not a saved trie", e);
    }
  }

  @Override
  public int match(Prepared text) {
    int[] endByStart = new int[text.small().length()];
    trie.parseText(
        text.small(),
        (begin, end, code) -> {
          if (end > endByStart[begin] && text.isEdge(begin) && text.isEdge(end)) {
            endByStart[begin] = end;
          }
        });
    int hits = 0;
    for (int at = 0; at < endByStart.length; at++) {
      if (endByStart[at] > 0) {
        hits++;
        at = endByStart[at] - 1;
      }
    }
    return hits;
  }
}

package org.rationale.bench.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;
import org.rationale.annotators.lexicon.compiled.Term;
import org.rationale.annotators.text.Sentence;
import org.rationale.annotators.text.Terms;
import org.rationale.annotators.text.Text;

/**
 * Lucene's finite-state transducer over the letters of the words, from each word's start; its
 * output is the number of the term, so the terms themselves are not in its memory.
 */
final class TransducerMatcher implements Matcher {
  private static final PositiveIntOutputs OUTPUTS = PositiveIntOutputs.getSingleton();

  private FST<Long> fst;
  private FST.BytesReader reader;
  private final FST.Arc<Long> arc = new FST.Arc<>();

  @Override
  public void build(List<Term> terms, Path file) throws IOException {
    Map<BytesRef, Long> numbers = new TreeMap<>();
    for (int i = 0; i < terms.size(); i++) {
      numbers.putIfAbsent(new BytesRef(key(terms.get(i).text())), (long) i);
    }
    FSTCompiler<Long> compiler = new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE1, OUTPUTS).build();
    IntsRefBuilder ints = new IntsRefBuilder();
    for (Map.Entry<BytesRef, Long> entry : numbers.entrySet()) {
      compiler.add(Util.toIntsRef(entry.getKey(), ints), entry.getValue());
    }
    FST.fromFSTReader(compiler.compile(), compiler.getFSTReader()).save(file);
  }

  private static String key(String term) {
    List<String> words = new ArrayList<>();
    for (String word : Terms.words(term.toLowerCase(Locale.ROOT))) {
      words.add(word);
    }
    return String.join(" ", words);
  }

  @Override
  public void load(Path file) throws IOException {
    fst = FST.read(file, OUTPUTS);
    reader = fst.getBytesReader();
  }

  @Override
  public int match(Prepared prepared) {
    Text text = prepared.text();
    int hits = 0;
    try {
      for (Sentence sentence : text.sentences()) {
        for (int at = sentence.from(); at < sentence.to(); at++) {
          int end = longest(text, at, sentence.to());
          if (end > at) {
            hits++;
            at = end - 1;
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return hits;
  }

  private int longest(Text text, int from, int limit) throws IOException {
    fst.getFirstArc(arc);
    int longest = from;
    for (int at = from; at < limit; at++) {
      String word = text.token(at).norm();
      if (at > from && Terms.isSkipped(text, at)) {
        continue;
      }
      if (at > from && fst.findTargetArc(' ', arc, arc, reader) == null) {
        return longest;
      }
      for (int i = 0; i < word.length(); i++) {
        if (fst.findTargetArc(word.charAt(i), arc, arc, reader) == null) {
          return longest;
        }
      }
      if (arc.isFinal()) {
        longest = at + 1;
      }
    }
    return longest;
  }
}

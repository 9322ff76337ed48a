package org.rationale.annotators.lexicon.compiled;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;
import org.rationale.annotators.lexicon.HashFilter;
import org.rationale.annotators.lexicon.scratch.BlockReader;
import org.rationale.annotators.lexicon.scratch.BlockWriter;
import org.rationale.annotators.lexicon.scratch.Scratch;
import org.rationale.annotators.lexicon.scratch.Spool;

/**
 * Keys and the numbers of the terms that each stands for, as Lucene's finite-state transducer over
 * the bytes of the words, a blank between them. Immutable.
 */
final class TermIndex {
  private static final PositiveIntOutputs OUTPUTS = PositiveIntOutputs.getSingleton();

  /** Null where there is no key. */
  private final FST<Long> transducer;

  /** What keys of more than one term stand for. */
  private final Blocks lists;

  /** Of the words that keys begin with, so that most words of a text need no search. */
  private final HashFilter filter;

  /**
   * An index.
   *
   * @param firstWords the hash codes of the words that keys begin with
   */
  private TermIndex(FST<Long> transducer, Blocks lists, int[] firstWords) {
    this.transducer = transducer;
    this.lists = lists;
    this.filter = HashFilter.of(firstWords.length);
    for (int hash : firstWords) {
      filter.add(hash);
    }
  }

  /** Takes in keys in the order of their UTF-8 bytes, each once, and keeps little in memory. */
  static final class Builder {
    private final Spool body;
    private final FSTCompiler<Long> compiler;
    private final IntsRefBuilder letters = new IntsRefBuilder();
    private final BlockSpool lists;
    private final IntStream.Builder firstWords = IntStream.builder();
    private int lastFirstWord;
    private boolean any;
    private byte[] head = {};

    Builder(Scratch scratch) throws IOException {
      body = scratch.spool();
      compiler =
          new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE1, OUTPUTS).dataOutput(body.out()).build();
      lists = new BlockSpool(scratch);
    }

    /**
     * Takes one in.
     *
     * @param key words with blanks between them, in UTF-8
     */
    void add(byte[] key, SortedSet<Integer> terms) throws IOException {
      addFirstWord(new String(key, StandardCharsets.UTF_8).split(" ", 2)[0].hashCode());
      long number = 2L * terms.first();
      if (terms.size() > 1) {
        BlockWriter list = new BlockWriter();
        terms.forEach(list::number);
        number = 2L * lists.add(list) + 1;
      }
      compiler.add(Util.toIntsRef(new BytesRef(key), letters), number);
    }

    private void addFirstWord(int hash) {
      if (!any || hash != lastFirstWord) {
        firstWords.add(hash);
        lastFirstWord = hash;
        any = true;
      }
    }

    /** Says that there are no more. */
    void finish() throws IOException {
      FST.FSTMetadata<Long> metadata = compiler.compile();
      if (metadata != null) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        metadata.save(new OutputStreamDataOutput(bytes));
        head = bytes.toByteArray();
      }
      body.finish();
      LexiconOutput.checkLength(body.size());
      lists.finish();
    }

    /** About how many bytes it takes in a file. */
    long bytes() {
      return body.size() + lists.bytes();
    }

    /** Writes what {@link TermIndex#readFrom} reads; once, since its room is freed. */
    void writeTo(LexiconOutput out) throws IOException {
      out.bytes(head);
      out.bytes(body);
      lists.writeTo(out);
      out.ints(firstWords.build().sorted().distinct().toArray());
    }
  }

  private static UncheckedIOException inMemory(IOException e) {
    return new UncheckedIOException("a transducer in memory cannot be read or written", e);
  }

  /** A place before the first word of all keys. */
  Path start() {
    return new Path();
  }

  static TermIndex readFrom(LexiconInput in) throws IOException {
    byte[] head = in.bytes();
    byte[] body = in.bytes();
    FST<Long> transducer =
        head.length == 0
            ? null
            : new FST<>(
                FST.readMetadata(new ByteArrayDataInput(head), OUTPUTS),
                new ByteArrayDataInput(body));
    return new TermIndex(transducer, Blocks.readFrom(in), in.ints());
  }

  /** A way through the keys, word by word. For one thread. */
  final class Path {
    private final FST.BytesReader reader;
    private final FST.Arc<Long> arc = new FST.Arc<>();
    private long sum;
    private boolean atStart;

    private Path() {
      this.reader = transducer == null ? null : transducer.getBytesReader();
      restart();
    }

    private Path(Path other) {
      this.reader = other.reader;
      this.arc.copyFrom(other.arc);
      this.sum = other.sum;
      this.atStart = other.atStart;
    }

    /** Another way from the same place. */
    Path branch() {
      return new Path(this);
    }

    /** Goes back before the first word. */
    void restart() {
      if (transducer != null) {
        transducer.getFirstArc(arc);
      }
      sum = 0;
      atStart = true;
    }

    /** Goes on by a word; where that leads nowhere, the way is lost until it starts again. */
    boolean goOn(String word) {
      if (atStart ? !filter.mayHold(word.hashCode()) : !step(' ')) {
        return false;
      }
      atStart = false;
      for (int i = 0; i < word.length(); i++) {
        char letter = word.charAt(i);
        if (letter >= 0x80) {
          return goOn(word.substring(i).getBytes(StandardCharsets.UTF_8));
        }
        if (!step(letter)) {
          return false;
        }
      }
      return true;
    }

    private boolean goOn(byte[] letters) {
      for (byte letter : letters) {
        if (!step(letter & 0xFF)) {
          return false;
        }
      }
      return true;
    }

    private boolean step(int letter) {
      try {
        if (transducer.findTargetArc(letter, arc, arc, reader) == null) {
          return false;
        }
      } catch (IOException e) {
        throw inMemory(e);
      }
      sum += arc.output();
      return true;
    }

    /** Whether a key ends here. */
    boolean isKey() {
      return arc.isFinal();
    }

    /** The terms of the key that ends here, in the order of the lexicon. */
    List<Integer> terms() {
      long number = sum + arc.nextFinalOutput();
      if ((number & 1) == 0) {
        return List.of((int) (number >>> 1));
      }
      List<Integer> terms = new ArrayList<>();
      for (BlockReader list = lists.read((int) (number >>> 1)); !list.isAtEnd(); ) {
        terms.add(list.number());
      }
      return terms;
    }
  }
}

package org.rationale.annotators.lexicon.compiled;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rationale.annotators.lexicon.scratch.BlockReader;
import org.rationale.annotators.lexicon.scratch.BlockWriter;
import org.rationale.annotators.lexicon.scratch.RecordReader;

/** Goes through sorted keys, all of the same words at once; to be closed. */
final class KeyRuns implements AutoCloseable {
  private final RecordReader records;
  private byte[] words = {};
  private List<Key> keys = List.of();

  /** What follows behind the run. */
  private byte[] nextWords;

  private Key next;

  /**
   * What stands behind the words of a key.
   *
   * @param draft that it is a key of; keys of the same words are in the order of their drafts
   * @param group what the draft shares with others, or {@link #NOT_FIRST}
   * @param asWritten the draft's text where that counts, else empty
   */
  record Key(int draft, int group, String asWritten) {
    /** The group of a key that is not its draft's first. */
    static final int NOT_FIRST = -1;

    boolean isFirst() {
      return group != NOT_FIRST;
    }

    BlockWriter writeTo(BlockWriter out, String words) {
      return out.key(words).place(draft).number(group + 1).string(asWritten);
    }

    static Key readFrom(BlockReader in) {
      return new Key(in.place(), in.number() - 1, in.string());
    }
  }

  /** Before the first run. */
  KeyRuns(RecordReader records) throws IOException {
    this.records = records;
    advance();
  }

  private void advance() throws IOException {
    BlockReader record = records.next();
    nextWords = record == null ? null : record.key();
    next = record == null ? null : Key.readFrom(record);
  }

  /** Goes on to the next run, if there is one. */
  boolean next() throws IOException {
    if (next == null) {
      return false;
    }
    words = nextWords;
    keys = new ArrayList<>(2);
    while (next != null && Arrays.equals(words, nextWords)) {
      keys.add(next);
      advance();
    }
    return true;
  }

  /** The words of the run, in UTF-8. */
  byte[] words() {
    return words;
  }

  /** Its keys. */
  List<Key> keys() {
    return keys;
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}

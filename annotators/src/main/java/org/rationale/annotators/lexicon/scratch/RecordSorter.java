package org.rationale.annotators.lexicon.scratch;

import java.io.IOException;
import org.apache.lucene.store.ChecksumIndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.BytesRefComparator;
import org.apache.lucene.util.OfflineSorter;

/** Takes records in one after the other, in little memory, and gives them back sorted. */
public final class RecordSorter {
  /** The part of the heap in which records are sorted before they go to the disk. */
  private static final int PART_OF_HEAP = 16;

  private static final long MOST_MEGABYTES = 256;

  /** So many sorted runs are merged at once; each needs a few kilobytes. */
  private static final int MOST_RUNS = 128;

  private final Scratch scratch;
  private final RecordWriter unsorted;
  private final OfflineSorter.BufferSize buffer;

  RecordSorter(Scratch scratch) throws IOException {
    this(scratch, buffer());
  }

  RecordSorter(Scratch scratch, OfflineSorter.BufferSize buffer) throws IOException {
    this.scratch = scratch;
    this.unsorted = scratch.records();
    this.buffer = buffer;
  }

  /** Takes one in. */
  public void add(BlockWriter record) throws IOException {
    unsorted.add(record);
  }

  /** The records in the order of their bytes, read without sign, once there are no more of them. */
  public Records sorted() throws IOException {
    Records records = unsorted.finish();
    scratch.checkRoom(2 * records.bytes());
    String sorted = new Sorter(scratch, buffer).sort(records.name());
    records.delete();
    return new Records(scratch, sorted);
  }

  private static OfflineSorter.BufferSize buffer() {
    long part = Runtime.getRuntime().maxMemory() / PART_OF_HEAP / OfflineSorter.MB;
    return OfflineSorter.BufferSize.megabytes(Math.max(1, Math.min(MOST_MEGABYTES, part)));
  }

  /** Lucene's, with records of any length. */
  private static final class Sorter extends OfflineSorter {
    Sorter(Scratch scratch, BufferSize buffer) {
      super(
          scratch.directory(),
          Scratch.prefix(),
          BytesRefComparator.NATURAL,
          buffer,
          MOST_RUNS,
          -1,
          null,
          0);
    }

    @Override
    protected ByteSequencesWriter getWriter(IndexOutput out, long itemCount) {
      return new Sequences.Writer(out);
    }

    @Override
    protected ByteSequencesReader getReader(ChecksumIndexInput in, String name) {
      return new Sequences.Reader(in, name);
    }
  }
}

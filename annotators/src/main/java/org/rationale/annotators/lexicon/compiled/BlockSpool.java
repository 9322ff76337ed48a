package org.rationale.annotators.lexicon.compiled;

import java.io.IOException;
import org.rationale.annotators.lexicon.scratch.BlockWriter;
import org.rationale.annotators.lexicon.scratch.Scratch;
import org.rationale.annotators.lexicon.scratch.Spool;

/** What {@link Blocks} are made of, on its way to a lexicon's file. */
final class BlockSpool {
  private final Spool bytes;
  private final Spool starts;
  private int size;

  BlockSpool(Scratch scratch) throws IOException {
    bytes = scratch.spool();
    starts = scratch.spool();
    starts.out().writeInt(0);
  }

  int size() {
    return size;
  }

  /**
   * Takes one in and gives its number.
   *
   * @throws IOException where all of them together would be more than 2 GB
   */
  int add(BlockWriter block) throws IOException {
    bytes.add(block);
    LexiconOutput.checkLength(bytes.size());
    starts.out().writeInt((int) bytes.size());
    return size++;
  }

  /** Says that there are no more. */
  void finish() throws IOException {
    bytes.finish();
    starts.finish();
  }

  /** How many bytes it takes in a file. */
  long bytes() {
    return bytes.size() + starts.size();
  }

  /** Writes what {@link Blocks#readFrom} reads; once, since its room is freed. */
  void writeTo(LexiconOutput out) throws IOException {
    out.ints(starts);
    out.bytes(bytes);
  }
}

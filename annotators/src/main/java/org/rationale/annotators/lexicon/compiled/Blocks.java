package org.rationale.annotators.lexicon.compiled;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.rationale.annotators.lexicon.scratch.BlockReader;
import org.rationale.annotators.lexicon.scratch.BlockWriter;

/** Many short byte sequences in one array, each found by its number. */
final class Blocks {
  private final byte[] bytes;
  private final int[] starts;

  private Blocks(byte[] bytes, int[] starts) {
    this.bytes = bytes;
    this.starts = starts;
  }

  /** How many there are. */
  int size() {
    return starts.length - 1;
  }

  /** Reads one of them. */
  BlockReader read(int block) {
    return new BlockReader(bytes, starts[block], starts[block + 1]);
  }

  void writeTo(LexiconOutput out) throws IOException {
    out.ints(starts);
    out.bytes(bytes);
  }

  static Blocks readFrom(LexiconInput in) throws IOException {
    int[] starts = in.ints();
    return new Blocks(in.bytes(), starts);
  }

  /** Takes a few of them in one after the other; {@link BlockSpool} takes any number. */
  static final class Builder {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int[] starts = new int[16];
    private int size;

    int size() {
      return size;
    }

    /** Takes one in and gives its number. */
    int add(BlockWriter block) {
      block.writeTo(bytes);
      size++;
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, size * 2);
      }
      starts[size] = bytes.size();
      return size - 1;
    }

    Blocks build() {
      return new Blocks(bytes.toByteArray(), Arrays.copyOf(starts, size + 1));
    }
  }
}
